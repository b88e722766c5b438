import { describe, expect, inject, test } from 'vitest';
import { findDeadLinks, findMissingStyleFiles } from './support/dead-links.ts';
import { readPages } from './support/pages.ts';

describe.each([
  ['the site', inject('site')],
  ['the fixture', inject('fixtureSite')],
])('%s', (_, site) => {
  const pages = readPages(site);

  test('no link, asset or anchor is dead', () => {
    expect(pages.length).toBeGreaterThan(3);
    expect(findDeadLinks(site, pages)).toEqual([]);
  });

  test('every file that the styles name is there', () => {
    expect(findMissingStyleFiles(site)).toEqual([]);
  });
});
