import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../content/load.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { formatPopulation } from './population.ts';

let site: Site;
beforeAll(async () => {
  site = await loadSite('tests/fixtures/three-locales');
});
const en = 'en' as Locale;

describe('a population', () => {
  it('is told with the year of the count, where it is known', () => {
    expect(formatPopulation(site, { value: 370_000, year: 2024 }, en)).toBe('370,000 (2024)');
    expect(formatPopulation(site, { value: 31_000 }, en)).toBe('31,000');
  });

  it('is told by the class of size only, where the number is not a count', () => {
    const text = formatPopulation(site, { value: 20_862, approximate: true }, en);
    expect(text).toBe('Fewer than 50,000 inhabitants');
  });
});
