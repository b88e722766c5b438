import { describe, expect, it } from 'vitest';
import { loadSmallSite } from '../../../tests/support/small-site.ts';
import { getFeed, getFeedPlaces, renderFeed } from './feeds.ts';

const facts = (theme: string) => `themes:\n  - ${theme}\ncity: example-town\nsources:\n  - example-report\n`;
const text = (title: string, updated: string) =>
  `---\ntitle: ${title}\nsummary: B & C.\nslug: ${updated}\nupdated: ${updated}\n---\n\nText.\n`;
const other = 'letter: B\nname:\n  en: Other\nslug:\n  en: other\nsummary:\n  en: Another theme.\n';
const site = await loadSmallSite({
  'themes/other.yaml': other,
  'case-studies/old/facts.yaml': facts('other'),
  'case-studies/old/text.en.mdx': text('Old', '2020-01-01'),
  'case-studies/new/facts.yaml': facts('other'),
  'case-studies/new/text.en.mdx': text('New', '2026-11-22'),
});
const places = getFeedPlaces(site);
const feedAt = (path: string) => {
  const place = places.find((candidate) => candidate.path === path);
  if (!place) throw new Error(`There is no feed ${path}.`);
  return getFeed(site, place);
};
const titles = (path: string) => feedAt(path).entries.map(({ title }) => title);

describe('feeds', () => {
  it('there is one for the site and one a theme, in each whole language', () => {
    expect(places.map(({ path }) => path)).toEqual([
      '/en/feeds/all.xml',
      '/en/feeds/example-welcome.xml',
      '/en/feeds/other.xml',
      '/fr/fils/all.xml',
      '/fr/fils/accueil-exemple.xml',
      '/fr/fils/other.xml',
    ]);
  });

  it('name the newest entries first, of all collections that are announced', () => {
    const all = titles('/en/feeds/all.xml');
    expect(all[0]).toBe('New');
    expect(all.at(-1)).toBe('Old');
    expect(all).toEqual(expect.arrayContaining(['Example guide', 'Example practice', 'Register in Example town']));
    expect(titles('/en/feeds/other.xml')).toEqual(['New', 'Old']);
    expect(feedAt('/en/feeds/other.xml').updated).toBe('2026-11-22');
  });

  it('name no text in another language', () => {
    expect(titles('/fr/fils/other.xml')).toEqual([]);
  });

  it('are Atom, with every text escaped', () => {
    const xml = renderFeed(feedAt('/en/feeds/other.xml'));
    expect(xml).toContain(
      '<link rel="self" type="application/atom+xml" href="https://network.example/en/feeds/other.xml"/>',
    );
    expect(xml).toContain('<updated>2026-11-22T00:00:00Z</updated>');
    expect(xml).toContain('<summary>B &amp; C.</summary>');
  });
});
