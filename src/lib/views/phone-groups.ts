import type { PhoneView } from './phones.ts';

/** The numbers of one country. */
export interface PhoneCountry {
  /** Two letters, `BE`. */
  code: string;
  name: string;
  phones: PhoneView[];
}

/** A list of numbers as a sheet shows it: those to see at once, and those folded away by country. */
export interface PhoneGroups {
  first: PhoneView[];
  /** Sorted in the reader's language. */
  countries: PhoneCountry[];
}

/** Numbers that a reader still looks through faster than she finds her country. */
const FEW = 5;

/** Groups a long list by country, so that the number that holds everywhere and the name of each country are soon found. */
export function groupPhones(phones: PhoneView[], compare: (a: string, b: string) => number): PhoneGroups {
  const countries = new Map<string, PhoneCountry>();
  for (const { country, ...phone } of phones) {
    if (!country) continue;
    const group = countries.get(country.code) ?? { ...country, phones: [] };
    group.phones.push(phone);
    countries.set(country.code, group);
  }
  if (phones.length <= FEW || countries.size < 2) return { first: phones, countries: [] };
  return {
    first: phones.filter(({ country }) => !country),
    countries: [...countries.values()].sort((a, b) => compare(a.name, b.name)),
  };
}
