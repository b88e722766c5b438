import { type Area, openStore } from '../storage.ts';

/** The city that a newcomer has chosen. */
export interface ChosenCity {
  key: string;
  /** Code of its country. */
  country: string;
  /** Its name and address in each language. */
  versions: Readonly<Record<string, { name: string; path: string }>>;
}

const area: Area<ChosenCity | null> = {
  name: 'city',
  version: 1,
  migrations: {},
  getEmpty: () => null,
  parse: (value) => (value === null || isCity(value) ? value : undefined),
};

function isCity(value: unknown): value is ChosenCity {
  const city = value as ChosenCity | undefined;
  return (
    typeof city?.key === 'string' &&
    typeof city.country === 'string' &&
    Object.values(city.versions ?? {}).every(
      // An address of this site: what is saved must never lead elsewhere.
      ({ name, path }) => typeof name === 'string' && /^\/(?!\/)/.test(path),
    )
  );
}

/** The city that this browser remembers. */
export const cityStore = openStore(area);
