import { describe, expect, it } from 'vitest';
import { loadSmallSite, toLocale } from '../../../tests/support/small-site.ts';
import { buildPages } from './pages.ts';
import { isKeepable } from './reading-index.ts';
import { getReadingPart } from './reading-part.ts';
import { buildReadingPart, countReadingParts } from './reading-parts.ts';

const cities = Object.fromEntries(
  Array.from({ length: 150 }, (_, index) => [
    `cities/copy-${index}.yaml`,
    `name:\n  en: Copy ${index}\nslug:\n  en: copy-${index}\ncountry: BE\nlat: 51\nlon: 4\n`,
  ]),
);
const site = await loadSmallSite(cities);
const en = toLocale(site, 'en');
const count = countReadingParts(site, en);
const parts = Array.from({ length: count }, (_, part) => buildReadingPart(site, () => [], en, part));

describe('the index of what can be kept', () => {
  it('holds every page that can be kept in one of its parts, the one that its id leads to', () => {
    expect(count).toBeGreaterThan(3);
    const ids = buildPages(site)
      .filter((page) => page.locale === en && isKeepable(site, page))
      .map(({ id }) => id);
    for (const id of ids) expect(parts[getReadingPart(id, count)]?.[id]).toBeDefined();
    expect(parts.flatMap((part) => Object.keys(part)).filter((id) => !id.includes('#'))).toHaveLength(ids.length);
  });

  it('has parts of about the same size', () => {
    for (const part of parts) expect(Object.keys(part).length).toBeLessThan(96);
  });
});

it('a key factor stands with its benchmark', () => {
  expect(getReadingPart('benchmarks/welcome#mandate', 97)).toBe(getReadingPart('benchmarks/welcome', 97));
});
