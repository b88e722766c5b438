import { dropIsolates } from '../../../i18n/left-to-right.ts';

/**
 * A cell that no spreadsheet takes for a formula: `=1+1` → `'=1+1`.
 * Marks of direction are left out: a cell has a direction of its own. Numbers such as `-3` or `+2.5` and telephone numbers
 * such as `+32 2 279 49 70` stay as they are.
 */
export function neutralise(value: string): string {
  const words = dropIsolates(value);
  if (/^[+-]?\d+(?:[.,]\d+)?$|^\+\d[\d ]*$/.test(words)) return words;
  return /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}
