import type { Site } from '../../content/site/site.ts';

/**
 * Languages that offices of a country speak and write, as BCP 47 tags, the most used first. A city with fewer says so in its
 * own record.
 */
const hostLanguages: Readonly<Record<string, readonly string[]>> = {
  AT: ['de'],
  BE: ['fr', 'nl'],
  BG: ['bg'],
  CY: ['el'],
  CZ: ['cs'],
  DE: ['de'],
  DK: ['da'],
  EE: ['et'],
  ES: ['es'],
  FI: ['fi', 'sv'],
  FR: ['fr'],
  GB: ['en'],
  GR: ['el'],
  HR: ['hr'],
  HU: ['hu'],
  IE: ['en'],
  IT: ['it'],
  LT: ['lt'],
  LU: ['fr', 'de'],
  LV: ['lv'],
  MA: ['fr', 'ar'],
  MT: ['mt', 'en'],
  NL: ['nl'],
  NO: ['no'],
  PL: ['pl'],
  PT: ['pt'],
  RO: ['ro'],
  SE: ['sv'],
  SI: ['sl'],
  SK: ['sk'],
  TN: ['fr', 'ar'],
  TR: ['tr'],
};

/** Languages of the offices of a city, or of a country. */
export function getHostLanguages(
  site: Site,
  { city, country }: { city?: string; country?: string },
): readonly string[] {
  const own = city === undefined ? undefined : site.records('cities').get(city)?.value;
  if (own?.languages.length) return own.languages;
  return hostLanguages[own?.country ?? country ?? ''] ?? [];
}
