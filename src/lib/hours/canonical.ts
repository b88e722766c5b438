import OpeningHours from 'opening_hours';
import { parseHours } from './parse-hours.ts';

/**
 * The same hours in the spelling that is read, e.g. `mo-fr 9-12h` → `Mo-Fr 09:00-12:00`; undefined where the library of
 * OpenStreetMap cannot read them either, or where they are refused in any spelling.
 */
export function findCanonical(value: string): string | undefined {
  try {
    const written = new OpeningHours(value, null).prettifyValue().replaceAll(' closed', ' off');
    parseHours(written);
    return written === value ? undefined : written;
  } catch {
    return undefined;
  }
}
