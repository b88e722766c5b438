import type { HsdsLocation, HsdsPage } from './model.ts';

/** Tables of the specification that the site fills, by the name of their file. */
export const hsdsTables = ['services', 'locations', 'addresses', 'phones', 'schedules', 'service_at_location'] as const;

export type HsdsTable = (typeof hsdsTables)[number];
type Row = Readonly<Record<string, string | number | undefined>>;

/** Columns, in order; the names are those of the specification. */
const columns: Record<HsdsTable, readonly string[]> = {
  services: [
    'id',
    'name',
    'description',
    'url',
    'status',
    'fees_description',
    'eligibility_description',
    'application_process',
    'alert',
    'assured_date',
    'last_modified',
  ],
  locations: ['id', 'location_type', 'name', 'description', 'url', 'latitude', 'longitude'],
  addresses: [
    'id',
    'location_id',
    'address_1',
    'address_2',
    'city',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ],
  phones: ['id', 'service_id', 'location_id', 'number', 'extension', 'type', 'description'],
  schedules: ['id', 'location_id', 'freq', 'byday', 'opens_at', 'closes_at', 'description'],
  service_at_location: ['id', 'service_id', 'location_id'],
};

/** A table as its head and rows; a location that several services share stands once. */
export function toTable({ contents }: HsdsPage, table: HsdsTable): string[][] {
  const head = columns[table];
  const toCells = (row: Row) => head.map((name) => String(row[name] ?? ''));
  return [[...head], ...getRows(contents, table).map(toCells)];
}

function getRows(services: HsdsPage['contents'], table: HsdsTable): Row[] {
  const links = services.flatMap((service) =>
    service.service_at_locations.map(({ id, location }) => ({ id, service_id: service.id, location })),
  );
  const locations = [...new Map(links.map(({ location }) => [location.id, location])).values()];
  const ofLocations = <Item extends object>(get: (location: HsdsLocation) => Item[]): Row[] =>
    locations.flatMap((location) => get(location).map((item) => ({ ...item, location_id: location.id })));
  switch (table) {
    case 'services':
      return services.map(toFlat);
    case 'locations':
      return locations.map(toFlat);
    case 'addresses':
      return ofLocations(({ addresses }) => addresses);
    case 'phones':
      return [
        ...services.flatMap(({ id, phones }) => phones.map((phone) => ({ ...phone, service_id: id }))),
        ...ofLocations(({ phones }) => phones),
      ];
    case 'schedules':
      return ofLocations(({ schedules }) => schedules);
    case 'service_at_location':
      return links.map(({ id, service_id, location }) => ({ id, service_id, location_id: location.id }));
  }
}

/** The fields of an item that are one value each. */
const toFlat = (item: object): Row =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => typeof value !== 'object')) as Row;
