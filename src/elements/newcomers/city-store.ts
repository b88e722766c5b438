/*
 * The city that a newcomer has chosen, saved as the areas of `storage.ts` are, so that "What this browser keeps" finds it. That
 * module would weigh more than all other scripts of these pages together, on prepaid data, and this value has one shape only.
 */
const KEY = 'passerelle.city';
const VERSION = 1;

/** A city, with its name and address in each language. */
export interface City {
  key: string;
  /** Code of its country. */
  country: string;
  versions: Readonly<Record<string, { name: string; path: string }>>;
}

/** The city that this browser remembers; undefined where there is none, or none that can be read. */
export function readCity(): City | undefined {
  try {
    const { version, value } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { version?: number; value?: unknown };
    return version === VERSION && isCity(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a city. False where the browser does not save anything. */
export function saveCity(city: City): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, value: city }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the city. */
export function forgetCity(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be read was not saved.
  }
}

function isCity(value: unknown): value is City {
  const city = value as City | null | undefined;
  return (
    typeof city?.key === 'string' &&
    // An address of this site: what is saved must never lead elsewhere.
    Object.values(city.versions ?? {}).every(({ name, path }) => typeof name === 'string' && /^\/(?!\/)/.test(path))
  );
}
