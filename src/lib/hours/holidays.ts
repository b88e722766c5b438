import OpeningHours from 'opening_hours';
import { listPossibleRegions } from './holiday-regions.ts';

/** Public holidays of a place, in their order: `2026-05-01`. Those of one town alone are not among them. */
export interface Holidays {
  /** Holidays for certain. */
  days: string[];
  /** Holidays of some regions of the country, where it is not known in which of them the place lies. */
  perhaps: string[];
}

/**
 * Public holidays between two days, both included.
 * @param country ISO 3166-1 alpha-2 code
 * @param region ISO 3166-2 code, where it is known
 * @returns undefined where the holidays of the country are not known
 */
export function findHolidays(
  { country, region }: { country: string; region?: string | undefined },
  from: string,
  until: string,
): Holidays | undefined {
  const lists = listPossibleRegions(country, region)?.map((state) => new Set(listDays(country, state, from, until)));
  if (!lists) return undefined;
  const all = [...new Set(lists.flatMap((list) => [...list]))].sort();
  const isCertain = (day: string) => lists.every((list) => list.has(day));
  return { days: all.filter(isCertain), perhaps: all.filter((day) => !isCertain(day)) };
}

function listDays(country: string, state: string, from: string, until: string): string[] {
  const place = { lat: 0, lon: 0, address: { country_code: country.toLowerCase(), state } };
  return new OpeningHours('PH', place)
    .getOpenIntervals(new Date(`${from}T00:00:00`), new Date(`${until}T23:59:59`))
    .flatMap(([start, end]) => toDays(start, end));
}

/** The days from the midnight of one to that after another; two holidays in a row are one interval. */
function toDays(start: Date, end: Date): string[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length: count }, (_, offset) => {
    const day = new Date(Date.UTC(start.getFullYear(), start.getMonth(), start.getDate() + offset));
    return day.toISOString().slice(0, 10);
  });
}
