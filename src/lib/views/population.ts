import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import { getSizeOf } from './helper/helper-answers.ts';

/** Inhabitants of a city, as its record gives them. */
export interface Population {
  value: number;
  year?: number | undefined;
  approximate?: boolean | undefined;
}

/**
 * What a reader is told of a population: the number with its year, or the class of size where the number is not one of
 * the municipality in a known year. Nothing where the site has no classes of size.
 */
export function formatPopulation(site: Site, population: Population, locale: Locale): string | undefined {
  const { t, formats } = site.language(locale);
  if (population.approximate) {
    const { sizes } = site.settings.advice;
    const note = sizes.find(({ id }) => id === getSizeOf(site, population.value))?.note;
    return note && getWords(site, note, locale);
  }
  const number = formats.number(population.value);
  return population.year ? t('facts.population-year', { number, year: population.year }) : number;
}
