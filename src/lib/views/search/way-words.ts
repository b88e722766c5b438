import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import { getSheets, type Sheet } from '../newcomers/sheets.ts';
import { noWords, type SearchWords } from './search-words.ts';

/** What the search reads of a page that leads newcomers on by city, country, topic or need: what stands on it. */
export function getWayWords(site: Site, way: string, key: string, locale: Locale): SearchWords {
  const sheets = getSheets(site, locale).filter((sheet) => isOnWay(sheet, way, key) && sheet.fallback === undefined);
  return { ...noWords, body: sheets.map(({ title }) => title), cities: way === 'city' ? [key] : [] };
}

function isOnWay({ city, country, topic, needs }: Sheet, way: string, key: string): boolean {
  if (way === 'city') return city === key;
  if (way === 'country') return country === key;
  return way === 'topic' ? topic === key : needs.some((need) => need === key);
}
