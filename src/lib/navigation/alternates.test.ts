import { describe, expect, it } from 'vitest';
import { findPage, loadSmallSite } from '../../../tests/support/small-site.ts';
import { buildVersions } from './alternates.ts';
import { buildPages } from './pages.ts';

const site = await loadSmallSite();
const versions = buildVersions(site, buildPages(site));
const alternates = (path: string) =>
  versions.alternates(findPage(site, path)).map(({ hreflang, url }) => `${hreflang} ${new URL(url).pathname}`);

describe('alternates', () => {
  it('are the real translations of a page, itself included, and one for everybody else', () => {
    const service = [
      'en /en/newcomers/register/',
      'fr /fr/nouveaux-arrivants/s-inscrire/',
      'ar /ar/services/altasjil/',
      'x-default /en/newcomers/register/',
    ];
    expect(alternates('/ar/services/altasjil/')).toEqual(service);
    expect(alternates('/en/newcomers/register/')).toEqual(service);
  });

  it('lead from the home page to the choice of language', () => {
    expect(alternates('/fr/')).toEqual(['en /en/', 'fr /fr/', 'x-default /']);
  });

  it('name no fallback, and a fallback has none', () => {
    expect(alternates('/en/practices/example-practice/')).toEqual([
      'en /en/practices/example-practice/',
      'x-default /en/practices/example-practice/',
    ]);
    expect(alternates('/fr/pratiques/example-practice/')).toEqual([]);
    expect(alternates('/fr/recherche/')).toEqual([]);
  });
});

describe('choices', () => {
  const choices = (path: string) => versions.choices(findPage(site, path));

  it('lead to the same page in each language, or to the home page of one that lacks it', () => {
    expect(choices('/en/guides/example-guide/').map(({ path }) => path)).toEqual([
      '/en/guides/example-guide/',
      '/fr/guides/guide-exemple/',
      '/ar/',
    ]);
  });

  it('say which language is that of the page, and what they lead to where that is another page', () => {
    const notes = (path: string) => choices(path).map(({ isCurrent, note }) => (isCurrent ? 'current' : note));
    expect(notes('/en/practices/example-practice/')).toEqual(['current', 'non traduit', 'للقادمين الجدد']);
    expect(notes('/fr/')).toEqual([undefined, 'current', 'للقادمين الجدد']);
  });

  it('lead from a city to its page for newcomers in a language that has no other', () => {
    expect(choices('/en/cities/example-town/')[2]?.path).toBe('/ar/services/city/madinat-almithal/');
  });
});
