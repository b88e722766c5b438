import { expect, test } from 'vitest';
import { loadSmallSite } from '../../../tests/support/small-site.ts';
import { listDownloads } from '../downloads/catalogue/manifest.ts';
import { buildPages } from './pages.ts';
import { listSearchedFiles } from './searched-files.ts';
import { buildSearchEntry } from './searched-pages.ts';

const site = await loadSmallSite();
const pages = buildPages(site);
const files = listDownloads(site).map((file) => ({ ...file, bytes: 1, sha256: '', date: '2026-01-01', stored: '' }));
const searched = listSearchedFiles(site, pages, (of) => files.filter((file) => file.of === of));

test('the files of a page are found by its title and their formats, and lead to where it offers them', () => {
  const guide = searched.find(({ locale, key }) => locale === 'en' && key.startsWith('guides/'));
  const page = pages.find(({ path }) => `${path}#take-away` === guide?.path);
  expect(guide?.title).toMatch(new RegExp(`^${page?.title}: PDF, .*Word, Markdown$`));
  expect(guide && buildSearchEntry(site, guide)).toMatchObject({ kind: 'downloads', body: [], themes: ['welcome'] });
});

test('a page in another language than its own offers none', () => {
  const fallbacks = new Set(pages.filter(({ isFallback }) => isFallback).map(({ path }) => `${path}#take-away`));
  expect(searched.filter(({ path }) => fallbacks.has(path))).toEqual([]);
});
