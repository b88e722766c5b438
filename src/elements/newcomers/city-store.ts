import { forgetChoice, readChoice, saveChoice } from './choice-store.ts';

const AREA = 'city';

/** The city that a newcomer has chosen, with its name and address in each language. */
export interface City {
  key: string;
  /** Code of its country. */
  country: string;
  versions: Readonly<Record<string, { name: string; path: string }>>;
}

/** The city that this browser remembers; undefined where there is none, or none that can be read. */
export function readCity(): City | undefined {
  const value = readChoice(AREA);
  return isCity(value) ? value : undefined;
}

/** Remembers a city. False where the browser does not save anything. */
export const saveCity = (city: City): boolean => saveChoice(AREA, city);

/** Forgets the city. */
export const forgetCity = (): void => forgetChoice(AREA);

function isCity(value: unknown): value is City {
  const city = value as City | null | undefined;
  return (
    typeof city?.key === 'string' &&
    // An address of this site: what is saved must never lead elsewhere.
    Object.values(city.versions ?? {}).every(({ name, path }) => typeof name === 'string' && /^\/(?!\/)/.test(path))
  );
}
