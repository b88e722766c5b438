import { beforeAll, describe, expect, it } from 'vitest';
import { loadPublication } from '../../../../../tests/support/publications.ts';
import type { Publication } from '../publication/publication.ts';
import { buildBook } from './flow.ts';
import type { Book } from './model.ts';

let kit: Publication;
let book: Book;
beforeAll(async () => {
  kit = await loadPublication('toolkits/example-kit', 'en');
  book = buildBook(kit);
});

const find = (type: string): Record<string, unknown>[] => {
  const found: Record<string, unknown>[] = [];
  JSON.stringify(book.chapters, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === type)
      found.push(value as Record<string, unknown>);
    return value;
  });
  return found;
};

describe('the book of a toolkit', () => {
  it('leads to what is in the file inside the file, and to the web for the rest', () => {
    const targets = find('reference').map(({ to }) => to);
    expect(targets).toContain('practices-example-practice');
    expect(targets).toContain('guides-rich-guide--second');
    expect(find('link').map(({ url }) => url)).toContain('https://network.example/a?b=1&c=é');
  });

  it('leads to nothing that is not there', () => {
    const ids = new Set(book.chapters.flatMap(({ id }) => id));
    const all = JSON.stringify(book.chapters);
    for (const { to } of find('reference')) expect(ids.has(String(to)) || all.includes(`"id":"${to}"`)).toBe(true);
  });

  it('numbers pictures and tables through all chapters', () => {
    expect(find('picture').map(({ label }) => label)).toEqual(['Figure 1', 'Figure 2', 'Figure 3']);
    expect(find('table').map(({ label, caption }) => [label, caption])).toEqual([['Table 1', 'A heading inside']]);
  });

  it('marks the first place that refers to a note', () => {
    expect(find('note').map(({ isFirst, number }) => [isFirst, number])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    expect(book.chapters[0]?.notes).toHaveLength(1);
  });

  it('parts the numbers of two sources by a comma instead of a space', () => {
    const [chapter] = kit.chapters;
    const cite = { type: 'cite' as const, source: 'example-report', position: { line: 1, column: 1 } };
    const paragraph = { type: 'paragraph' as const, children: [cite, { type: 'text' as const, value: ' ' }, cite] };
    const two = buildBook({
      ...kit,
      chapters: [{ ...(chapter as (typeof kit.chapters)[number]), blocks: [paragraph] }],
    });
    expect(two.chapters[0]?.blocks).toMatchObject([{ children: [{ isFollowed: true }, { isFollowed: false }] }]);
  });

  it('stops at a reference to something that the publication does not hold', () => {
    const chapters = kit.chapters.map((chapter) => ({ ...chapter, resolve: { ...chapter.resolve, practices: {} } }));
    expect(() => buildBook({ ...kit, chapters })).toThrow(/the practice example-practice is not in the publication/);
  });
});

describe('chapters that stand together', () => {
  it('number each source once', async () => {
    const { sources } = buildBook(await loadPublication('toolkits/example-kit', 'fr'));
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
  });

  it('lead to each other, and to the live page of what is not among them', async () => {
    const publication = await loadPublication('toolkits/example-kit', 'en');
    const getLinks = (chapters: typeof publication.chapters) =>
      JSON.stringify(buildBook({ ...publication, chapters }).chapters[0]?.blocks);
    const inside = '"type":"reference","to":"practices-example-practice"';
    expect(getLinks(publication.chapters)).toContain(inside);
    const alone = getLinks(publication.chapters.slice(0, 1));
    expect(alone).not.toContain(inside);
    expect(alone).toMatch(/"type":"link","url":"https:\/\/network\.example\/en\/practices\//);
  });

  it('explain a term once, in the order of the reader’s language', async () => {
    const { glossary } = buildBook(await loadPublication('toolkits/example-kit', 'en'));
    expect(glossary.map(({ term }) => term)).toEqual(['Newcomer']);
  });

  it('print no string that the hash of a file does not cover', async () => {
    const { t } = buildBook(await loadPublication('guides/rich-guide', 'en'));
    expect(() => t('site.skip')).toThrow('file-words.ts');
  });
});

describe('the notices of a chapter', () => {
  it('say that a machine translated it', async () => {
    const [chapter] = buildBook(await loadPublication('guides/rich-guide', 'fr')).chapters;
    expect(chapter?.notices).toEqual([expect.stringContaining('machine')]);
  });

  it('say that it is in another language', async () => {
    const chapters = buildBook(await loadPublication('toolkits/example-kit', 'fr')).chapters;
    expect(chapters.at(-1)).toMatchObject({ lang: 'en', notices: [expect.stringContaining('anglais')] });
  });
});
