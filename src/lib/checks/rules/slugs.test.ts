import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';

const page = (slug: string) => `---\ntitle: A\nsummary: B\nslug: ${slug}\nupdated: 2026-11-01\n---\n\nWords.\n`;
const pages = (slug: string, role = 'about') => ({
  'pages/a/facts.yaml': `role: ${role}\n`,
  'pages/a/text.en.mdx': page(slug),
});

describe('checkSlugs', () => {
  it('lets two languages and two collections share a slug, not two entries of one collection', async () => {
    const other = { 'pages/b/facts.yaml': 'role: method\n', 'pages/b/text.en.mdx': page('example-guide') };
    expect(await findIssues({ ...pages('example-guide') }, ['slug-duplicate'])).toEqual([]);
    expect(
      await findIssues({ ...pages('example-guide'), ...other }, ['slug-duplicate'], ({ other: file }) => file ?? ''),
    ).toEqual(['pages/b/text.en.mdx:4:7 pages/a/text.en.mdx']);
  });

  it('lets no text take the address that another entry has while it is not translated', async () => {
    const files = { ...pages('first'), 'pages/b/facts.yaml': 'role: method\n', 'pages/b/text.en.mdx': page('second') };
    const clash = { ...files, 'pages/b/text.fr.mdx': page('first') };
    expect(await findIssues(files, ['slug-duplicate'])).toEqual([]);
    expect(await findIssues(clash, ['slug-duplicate'], ({ other, locale }) => `${other} ${locale}`)).toEqual([
      'pages/b/text.fr.mdx:4:7 pages/a/text.en.mdx fr',
    ]);
  });

  it.each(['index', 'con', 'search'])('keeps %s for the site', async (slug) => {
    expect(await findIssues(pages(slug), ['slug-reserved'])).toEqual([`pages/a/text.en.mdx:4:7 ${slug}`]);
  });

  it('keeps the words of the sections for them, unless the page stands under a section', async () => {
    expect(await findIssues(pages('guides'), ['slug-reserved'])).toEqual(['pages/a/text.en.mdx:4:7 guides']);
    expect(await findIssues(pages('guides', 'newcomers'), ['slug-reserved'])).toEqual([]);
  });
});
