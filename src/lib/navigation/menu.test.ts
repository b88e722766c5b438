import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../../../tests/support/content-folder.ts';
import { findPage, loadSmallSite, smallSite } from '../../../tests/support/small-site.ts';
import { loadSite } from '../content/load.ts';
import { getFooterMenu, getHeaderMenu, getToolMenu } from './menu.ts';

const page = (title: string, slug: string) =>
  `---\ntitle: ${title}\nsummary: B.\nslug: ${slug}\nupdated: 2026-11-01\n---\n\nText.\n`;
const site = await loadSmallSite({
  'pages/privacy/facts.yaml': 'role: privacy\n',
  'pages/privacy/text.en.mdx': page('Privacy', 'privacy'),
  'pages/about/facts.yaml': 'role: about\n',
  'pages/about/text.en.mdx': page('About', 'about'),
  'pages/home/facts.yaml': 'role: home\n',
  'pages/home/text.en.mdx': page('Home', 'home'),
});
const labels = (menu: { label: string }[]) => menu.map(({ label }) => label);

describe('getHeaderMenu', () => {
  it('names the collections of the header that hold something, in their order', () => {
    expect(labels(getHeaderMenu(site, findPage(site, '/en/')))).toEqual([
      'Themes',
      'Guides',
      'Good practices',
      'Toolkits',
      'For newcomers',
    ]);
  });

  it('names what newcomers need in their languages', () => {
    expect(getHeaderMenu(site, findPage(site, '/ar/')).map(({ path }) => path)).toEqual(['/ar/', '/ar/addresses/']);
  });

  it('marks the list that a page belongs to', () => {
    const current = (path: string) =>
      labels(getHeaderMenu(site, findPage(site, path)).filter(({ isCurrent }) => isCurrent));
    expect(current('/en/practices/example-practice/')).toEqual(['Good practices']);
    expect(current('/en/practices/city/example-town/')).toEqual(['Good practices']);
    expect(current('/en/')).toEqual([]);
    expect(current('/ar/')).toEqual([]);
  });
});

describe('getToolMenu', () => {
  it('leads to no list that is empty', () => {
    expect(labels(getToolMenu(site, findPage(site, '/en/')))).toEqual([
      'Where to start',
      'Assess your city',
      'Your action plan',
      'My toolkit',
    ]);
  });

  it('leads to no tool of cities in the one-stop-shop of one city', async () => {
    const dir = await makeContentFolder({}, [smallSite]);
    for (const folder of ['benchmarks', 'guides', 'practices', 'projects', 'themes', 'toolkits'])
      rmSync(join(dir, folder), { recursive: true });
    const made = await loadSite(dir);
    const home = findPage(made, '/en/');
    expect(labels(getHeaderMenu(made, home))).toEqual(['For newcomers']);
    expect(labels(getToolMenu(made, home))).toEqual(['Addresses']);
    expect(labels(getFooterMenu(made, home))).toEqual([
      'Cities',
      'Addresses',
      'Sources',
      'What this browser keeps',
      'Editors’ handbook',
    ]);
  });
});

describe('getFooterMenu', () => {
  it('names tools and collections of the footer that hold something, then standing pages, but not the text of the home page', () => {
    expect(labels(getFooterMenu(site, findPage(site, '/en/')))).toEqual([
      'Where to start',
      'Assess your city',
      'Your action plan',
      'Benchmarks',
      'Cities',
      'Projects',
      'Addresses',
      'Sources',
      'My toolkit',
      'What this browser keeps',
      'Editors’ handbook',
      'About',
      'Privacy',
    ]);
  });

  it('leads newcomers to no page that is not in their language', () => {
    expect(getFooterMenu(site, findPage(site, '/ar/'))).toEqual([]);
  });
});
