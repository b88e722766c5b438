import { describe, expect, it } from 'vitest';
import { loadSmallSite, toLocale } from '../../../tests/support/small-site.ts';
import { getCards } from '../views/cards.ts';
import { getFacetKeys, getFacetPages, getFacetValues } from './facets.ts';

const practice = (slug: string) =>
  `---\ntitle: Practice ${slug}\nsummary: B.\nslug: ${slug}\nupdated: 2026-11-01\ntransfer:\n  cost: €5\n---\n\n<Section kind="setbacks">\n\nNobody came.\n\n</Section>\n`;
const city = 'name:\n  en: Antwerp\nslug:\n  en: antwerp\ncountry: BE\nlat: 51\nlon: 4\n';
const site = await loadSmallSite({
  'cities/antwerp.yaml': city,
  'practices/second/facts.yaml':
    'themes:\n  - welcome\ncity: antwerp\notherCities:\n  - example-town\nsources:\n  - example-report\n',
  'practices/second/text.en.mdx': practice('second'),
});
const en = toLocale(site, 'en');

describe('getFacetValues', () => {
  it('counts the entries of each value, in reading order', () => {
    expect(getFacetValues(site, 'practices', 'city', en)).toEqual([
      { key: 'antwerp', label: 'Antwerp', count: 1, path: '/en/practices/city/antwerp/' },
      { key: 'example-town', label: 'Example town', count: 2, path: '/en/practices/city/example-town/' },
    ]);
  });

  it('names countries in the language of the reader, each once an entry', () => {
    const fr = toLocale(site, 'fr');
    const values = getFacetValues(site, 'practices', 'country', fr);
    expect(values).toEqual([{ key: 'BE', label: 'Belgique', count: 2, path: '/fr/pratiques/pays/be/' }]);
  });

  it('counts by the size of the main city; a city without inhabitants in its record has none', () => {
    expect(getFacetValues(site, 'practices', 'size', en)).toEqual([
      { key: 'small', label: 'Fewer than 50,000 inhabitants', count: 1, path: '/en/practices/size/small/' },
    ]);
  });

  it('counts what practices tell, in the order of a list', () => {
    expect(getFacetValues(site, 'practices', 'told', en)).toEqual([
      { key: 'cost', label: 'Cost known', count: 1, path: '/en/practices/documented/cost/' },
      { key: 'setbacks', label: 'What failed', count: 1, path: '/en/practices/documented/what-failed/' },
    ]);
  });
});

describe('getFacetPages', () => {
  it('makes a page for each value of each facet of each list', () => {
    expect(getFacetPages(site, en).map(({ id }) => id)).toEqual([
      'guides/theme/welcome',
      'guides/project/example-exchange',
      'practices/theme/welcome',
      'practices/city/antwerp',
      'practices/city/example-town',
      'practices/country/BE',
      'practices/size/small',
      'practices/told/cost',
      'practices/told/setbacks',
      'practices/project/example-exchange',
    ]);
  });

  it('shows search engines the pages of themes only', () => {
    for (const { facet, isIndexed } of getFacetPages(site, en)) expect(isIndexed).toBe(facet.name === 'theme');
  });
});

it('getFacetKeys knows the projects and themes of a card', () => {
  const [card] = getCards(site, 'guides', en);
  expect(card && getFacetKeys(card, 'project')).toEqual(['example-exchange']);
  expect(card && getFacetKeys(card, 'theme')).toEqual(['welcome']);
});
