import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { findHolidays } from '../hours/holidays.ts';
import { parseHours } from '../hours/parse-hours.ts';
import { findTimeZone } from '../hours/time-zones.ts';

/** What a browser needs to tell whether a desk is open now. */
export interface LiveHours {
  /** Rules as JSON. */
  rules: string;
  zone: string;
  /** Public holidays as far as the facts are checked, with spaces between them. */
  holidays: string;
}

const holidaysQuery = defineQuery('holidays', (_, country: string, from: string, until: string) => ({
  days: findHolidays(country, from, until),
}));

/**
 * Opening hours for a browser; undefined where it could not tell: the time zone or the holidays of the country are not
 * known, or the hours depend on school holidays.
 * @param from day from which the hours hold
 * @param until last day on which they count as checked; after it nothing is said of now
 */
export function getLiveHours(
  site: Site,
  hours: string,
  country: string,
  [from, until]: readonly [string, string],
): LiveHours | undefined {
  const zone = findTimeZone(country);
  const { days } = site.query(holidaysQuery, country, from, until);
  const rules = parseHours(hours);
  if (!zone || !days || rules.some((rule) => rule.days.some(({ kind }) => kind === 'school'))) return undefined;
  return { rules: JSON.stringify(rules), zone, holidays: days.join(' ') };
}
