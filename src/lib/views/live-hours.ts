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
  /** Days that are holidays in some regions of the country, where the region of the desk is not known. */
  perhaps?: string;
}

const holidaysQuery = defineQuery('holidays', (_, country: string, region: string, from: string, until: string) => ({
  holidays: findHolidays({ country, region: region || undefined }, from, until),
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
  { country, region = '' }: { country: string; region?: string | undefined },
  [from, until]: readonly [string, string],
): LiveHours | undefined {
  const zone = findTimeZone(country);
  const { holidays } = site.query(holidaysQuery, country, region, from, until);
  const rules = parseHours(hours);
  if (!zone || !holidays || rules.some((rule) => rule.days.some(({ kind }) => kind === 'school'))) return undefined;
  return {
    rules: JSON.stringify(rules),
    zone,
    holidays: holidays.days.join(' '),
    ...(holidays.perhaps.length > 0 && { perhaps: holidays.perhaps.join(' ') }),
  };
}
