import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { project } from '../../../tests/support/build.ts';
import { loadSmallSite, smallSite, toLocale } from '../../../tests/support/small-site.ts';
import { buildServicePage } from './page.ts';
import { toSchedules } from './schedules.ts';
import { hsdsTables, toTable } from './tables.ts';
import { toUuid } from './to-uuid.ts';

const schema = JSON.parse(readFileSync(join(project, 'tests/fixtures/hsds/service.json'), 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const isService = ajv.compile(schema);
const read = (file: string) => readFileSync(join(smallSite, file), 'utf8');

const site = await loadSmallSite({
  'places/example-desk.yaml':
    `${read('places/example-desk.yaml')}\nemail: desk@town.example\nlat: 50.5\nlon: 4.5\n`.replace(
      'phones:',
      'phones:\n  - number: "1700"\n    extension: 3',
    ),
});

describe.each(['en', 'fr', 'ar'])('the services in %s', (locale) => {
  const { contents } = buildServicePage(site, toLocale(site, locale));

  it('are valid against the published schema', () => {
    const faults = contents.flatMap((service) => (isService(service) ? [] : (isService.errors ?? [])));
    expect(contents.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('have the same identifiers in every language', () => {
    expect(contents.map(({ id }) => id)).toEqual(
      buildServicePage(site, toLocale(site, 'en')).contents.map(({ id }) => id),
    );
  });
});

describe('a service', () => {
  const [service] = buildServicePage(site, toLocale(site, 'en')).contents;
  const location = service?.service_at_locations[0]?.location;

  it('has its papers, its place and every number of the place', () => {
    expect(service?.required_documents.map(({ document }) => document)).toEqual(['Your passport']);
    expect(location?.phones.map(({ number, extension }) => [number, extension])).toEqual([
      ['1700', 3],
      ['+32 2 000 00 00', undefined],
    ]);
    expect(location?.addresses[0]?.address_1).toBe('Example street 1');
    expect(location).toMatchObject({ latitude: 50.5, contacts: [{ email: 'desk@town.example' }] });
  });

  it('is refused by the schema without its name: the test above can fail', () => {
    expect(isService({ ...service, name: undefined })).toBe(false);
  });
});

describe('toSchedules', () => {
  const toId = (row: string) => row;

  it('gives a row for each time of a week', () => {
    expect(toSchedules('Mo-Fr 09:00-12:00,14:00-16:00; We off', toId)).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,TU,TH,FR', opens_at: '09:00', closes_at: '12:00' },
      { freq: 'WEEKLY', byday: 'MO,TU,TH,FR', opens_at: '14:00', closes_at: '16:00' },
    ]);
  });

  it.each([
    'Apr-Oct Mo-Fr 08:00-16:00',
    'Sa[1] 10:00-12:00',
    'Mo-Fr 09:00-12:00; PH off',
    'Mo-Fr 09:00-12:00 "by call"',
  ])('only describes what a week cannot show: %s', (value) => {
    expect(toSchedules(value, toId)).toEqual([{ id: 'all', description: value }]);
  });
});

it('an identifier is a UUID that lasts', () => {
  const id = toUuid('https://a.example', 'services/x');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(toUuid('https://a.example', 'services/x')).toBe(id);
  expect(toUuid('https://b.example', 'services/x')).not.toBe(id);
});

it('tables have the columns of the specification and a cell for each', () => {
  const properties = JSON.stringify(schema);
  const page = buildServicePage(site, toLocale(site, 'en'));
  for (const table of hsdsTables) {
    const [head = [], ...rows] = toTable(page, table);
    expect(rows.length, table).toBeGreaterThan(0);
    for (const name of head) expect(properties, `${table}.${name}`).toContain(`"${name}":`);
    for (const row of rows) expect(row.length).toBe(head.length);
  }
});
