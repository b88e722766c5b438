/*
 * What a newcomer has chosen, saved as the areas of `storage.ts` are, so that "What this browser keeps" finds it. That module
 * would weigh more than all other scripts of these pages together, on prepaid data, and these values have one shape only.
 */
const VERSION = 1;
const toKey = (area: string): string => `passerelle.${area}`;

/** What is saved in an area; undefined where there is nothing, or nothing that can be read. */
export function readChoice(area: string): unknown {
  try {
    const { version, value } = JSON.parse(localStorage.getItem(toKey(area)) ?? '{}') as {
      version?: number;
      value?: unknown;
    };
    return version === VERSION ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Saves a choice. False where the browser does not save anything. */
export function saveChoice(area: string, value: unknown): boolean {
  try {
    localStorage.setItem(toKey(area), JSON.stringify({ version: VERSION, value }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a choice. */
export function forgetChoice(area: string): void {
  try {
    localStorage.removeItem(toKey(area));
  } catch {
    // What cannot be read was not saved.
  }
}
