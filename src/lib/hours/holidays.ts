import OpeningHours from 'opening_hours';

/**
 * Public holidays of a whole country; those of one region or town are not among them.
 * @param country ISO 3166-1 alpha-2 code
 * @param from first day, `2026-05-01`
 * @param until last day
 * @returns the days in their order; undefined where the holidays of the country are not known
 */
export function findHolidays(country: string, from: string, until: string): string[] | undefined {
  const place = { lat: 0, lon: 0, address: { country_code: country.toLowerCase(), state: '' } };
  try {
    return new OpeningHours('PH', place)
      .getOpenIntervals(new Date(`${from}T00:00:00`), new Date(`${until}T23:59:59`))
      .flatMap(([start, end]) => listDays(start, end));
  } catch {
    return undefined;
  }
}

/** The days from the midnight of one to that after another; two holidays in a row are one interval. */
function listDays(start: Date, end: Date): string[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length: count }, (_, offset) => {
    const day = new Date(Date.UTC(start.getFullYear(), start.getMonth(), start.getDate() + offset));
    return day.toISOString().slice(0, 10);
  });
}
