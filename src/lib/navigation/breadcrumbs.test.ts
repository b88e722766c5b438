import { describe, expect, it } from 'vitest';
import { findPage, loadSmallSite } from '../../../tests/support/small-site.ts';
import { getBreadcrumbs } from './breadcrumbs.ts';

const site = await loadSmallSite({
  'pages/about/facts.yaml': 'role: about\n',
  'pages/about/text.en.mdx': '---\ntitle: About\nsummary: B.\nslug: about\nupdated: 2026-11-01\n---\n\nText.\n',
});
const paths = (path: string) => getBreadcrumbs(site, findPage(site, path)).map((crumb) => crumb.path);

describe('getBreadcrumbs', () => {
  it('leads from the home page over the list of the collection', () => {
    expect(getBreadcrumbs(site, findPage(site, '/fr/guides/guide-exemple/'))).toEqual([
      { path: '/fr/', label: 'Accueil' },
      { path: '/fr/guides/', label: 'Guides' },
    ]);
    expect(paths('/en/cities/example-town/')).toEqual(['/en/', '/en/cities/']);
    expect(paths('/en/practices/city/example-town/')).toEqual(['/en/', '/en/practices/']);
    for (const path of ['/en/handbook/tags/', '/en/check-help/', '/en/translation-status/'])
      expect(paths(path)).toEqual(['/en/', '/en/handbook/']);
    expect(paths('/en/self-assessment/example-benchmark/')).toEqual(['/en/', '/en/self-assessment/']);
  });

  it('starts at the home page for lists, tools and standing pages', () => {
    for (const path of ['/en/guides/', '/en/search/', '/en/about/']) expect(paths(path)).toEqual(['/en/']);
  });

  it('names the home page once where it is the list', () => {
    expect(paths('/ar/services/altasjil/')).toEqual(['/ar/']);
  });
});
