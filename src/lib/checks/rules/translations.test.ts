import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';
import { soundSite } from '../../../../tests/support/content-folder.ts';
import type { AnyParams } from '../../../../tests/support/issue-params.ts';

const en = 'guides/example-guide/text.en.mdx';
const fr = 'guides/example-guide/text.fr.mdx';
const edit = async (file: string, from: string | RegExp, to: string) => ({
  [file]: (await readFile(join(soundSite, file), 'utf8')).replace(from, to),
});
const sections = ({ reason, sections: names }: AnyParams) => (reason === 'unmarked' ? 'unmarked' : (names ?? ''));
const find = (files: Record<string, string>) => findIssues(files, ['translation-outdated'], sections);

describe('checkTranslations', () => {
  it('names the sections whose source has changed', async () => {
    expect(await find(await edit(en, 'Words of the first step.', 'Other words.'))).toEqual([
      `${fr}:8:1 Take the first step`,
    ]);
    expect(await find(await edit(en, 'title: Example guide', 'title: Another guide'))).toEqual([`${fr}:8:1 meta`]);
    expect(await find(await edit(en, 'Opening words', 'Other words'))).toEqual([`${fr}:8:1 intro`]);
  });

  it.each([
    [
      'the papers of a service',
      'services/example-service/text.en.mdx',
      'papers:\n  - A photo\n',
      'field-papers',
      ['ar', 'fr'],
    ],
    [
      'the card of a practice',
      'practices/example-practice/text.en.mdx',
      'transfer:\n  cost: 10 euros\n',
      'field-transfer',
      ['fr'],
    ],
  ])('notices a change in %s', async (_, file, fields, section, locales) => {
    expect(await find(await edit(file, 'updated: ', `${fields}updated: `))).toEqual(
      locales.map((locale) => expect.stringMatching(new RegExp(`text\\.${locale}\\.mdx:\\d+:1 ${section}$`))),
    );
  });

  it('notices for whom a guide is, and the words of a figure', async () => {
    expect(await find(await edit(en, 'audience: Any town', 'audience: Large towns'))).toEqual([
      `${fr}:8:1 field-audience`,
    ]);
    const figure = 'infographics/example-figure/text.en.mdx';
    expect(await find(await edit(figure, /alt: .*/, 'alt: Another picture'))).toEqual([
      expect.stringMatching(/text\.fr\.mdx:\d+:1 field-alt$/),
    ]);
  });

  it('does not mind line ends, spaces and other changes that no reader sees', async () => {
    expect(await find(await edit(en, /\n/g, '\r\n'))).toEqual([]);
    expect(await find(await edit(en, 'Words of the first step.', 'Words of\nthe  first step.'))).toEqual([]);
    expect(await find(await edit(en, 'updated: 2026-11-01', 'updated: 2026-11-02'))).toEqual([]);
  });

  it('warns of a translation that was never marked', async () => {
    expect(await find(await edit(fr, / {2}sections:\n(?: {4}.*\n)+/, ''))).toEqual([`${fr}:8:1 unmarked`]);
  });

  it('says nothing about a source that has errors of its own', async () => {
    expect(await find(await edit(en, 'Words of the first step.', 'Words {of} the first step.'))).toEqual([]);
  });

  it('counts the texts that a language lacks where it has only begun', async () => {
    const page = '---\ntitle: A\nsummary: B\nslug: other\nupdated: 2026-11-01\n---\n\nText.\n';
    const files = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [
        `pages/other-${index}/text.en.mdx`,
        page.replace('other', `o${index}`),
      ]),
    );
    const describeIssue = ({ found, name, locale }: AnyParams) => `${found}: ${name}, ${locale}`;
    expect(await findIssues(files, ['translation-missing'], describeIssue)).toEqual([
      'site.yaml:18:13 11: pages 11, fr',
    ]);
  });

  it('wants services in every language, other entries in those of the whole site', async () => {
    const page = '---\ntitle: A\nsummary: B\nslug: other\nupdated: 2026-11-01\n---\n\nWords.\n';
    const files = {
      'services/other/facts.yaml': 'topic: work\nchecked: 2026-11-01\nsources:\n  - s1\n',
      'services/other/text.en.mdx': page,
      'pages/other/facts.yaml': 'role: about\n',
      'pages/other/text.en.mdx': page,
    };
    expect(await findIssues(files, ['translation-missing'], ({ locale }) => locale ?? '')).toEqual([
      'pages/other/text.en.mdx:1:1 fr',
      'services/other/text.en.mdx:1:1 fr',
      'services/other/text.en.mdx:1:1 ar',
    ]);
  });
});
