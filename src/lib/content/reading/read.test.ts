import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../../../../tests/support/content-folder.ts';
import { readContent } from './read.ts';

const toText = ({ file, line, column, code }: { file: string; line: number; column: number; code: string }) =>
  `${file}:${line}:${column} ${code}`;

describe('readContent', () => {
  it('reads every entry and record, sorted, with typed values', async () => {
    const dir = await makeContentFolder({});
    const content = await readContent(dir);
    expect(content.issues).toEqual([]);
    expect(content.registry?.defaultLocale).toBe('en');
    expect(
      content.entries.map(({ collection, key, texts }) => [collection, key, texts.map(({ locale }) => locale)]),
    ).toEqual([
      ['guides', 'example-guide', ['en', 'fr']],
      ['practices', 'example-practice', ['en', 'fr']],
      ['infographics', 'example-figure', ['en', 'fr']],
      ['services', 'example-service', ['ar', 'en', 'fr']],
    ]);
    expect(content.records.find(({ collection }) => collection === 'cities')?.value).toMatchObject({
      country: 'BE',
      projects: [],
    });
    expect(content.entries[0]?.folder).toBe(`${content.dir}/guides/example-guide`);
  });

  it('lets a draft wait for its texts, and nothing else', async () => {
    const facts = (draft: string) => `themes:\n  - welcome\ncity: example-town\nsources:\n  - example-report\n${draft}`;
    const read = async (draft: string) => {
      const dir = await makeContentFolder({ 'practices/new-desk/facts.yaml': facts(draft) });
      return (await readContent(dir)).issues.map(toText);
    };
    expect(await read('draft: true\n')).toEqual([]);
    expect(await read('')).toEqual(['practices/new-desk/facts.yaml:1:1 file-missing']);
  });

  it('reads the same twice, whatever the disk gives first', async () => {
    const dir = await makeContentFolder({});
    const [a, b] = [await readContent(dir), await readContent(dir)];
    expect(JSON.stringify(a.entries)).toBe(JSON.stringify(b.entries));
  });

  it('never throws, not even on an empty or a missing folder', async () => {
    const empty = await readContent(await makeContentFolder({}, []));
    expect(empty.issues.map(toText)).toEqual(['site.yaml:1:1 file-missing']);
    expect((await readContent('/nowhere/at/all')).issues.map(toText)).toEqual(['site.yaml:1:1 file-missing']);
  });

  it('accepts a byte order mark and CRLF', async () => {
    const text =
      '\ufeff---\r\ntitle: A\r\nsummary: B\r\nslug: a\r\nupdated: 2026-11-01\r\n---\r\n\r\n<Section kind="problem">\r\n\r\nWords.\r\n\r\n</Section>\r\n';
    const content = await readContent(await makeContentFolder({ 'practices/example-practice/text.en.mdx': text }));
    expect(content.issues).toEqual([]);
    const [own] = content.entries.find(({ collection }) => collection === 'practices')?.texts ?? [];
    expect(own?.frontmatter).toMatchObject({ title: 'A' });
    expect(own?.document.children.map(({ type }) => type)).toEqual(['section']);
  });

  it('refuses a file over 256 kB before it parses it', async () => {
    const dir = await makeContentFolder({
      'guides/example-guide/text.en.mdx': `---\ntitle: ${'x'.repeat(300 * 1024)}\n---\n`,
    });
    const { issues } = await readContent(dir);
    expect(issues.map(toText)).toEqual(['guides/example-guide/text.en.mdx:1:1 file-size']);
    expect(issues[0]?.params).toEqual({ found: '301', limit: '256' });
  });

  it('refuses keys that could reach into a prototype', async () => {
    const dir = await makeContentFolder({
      'guides/example-guide/facts.yaml': '__proto__:\n  draft: true\nconstructor: x\n',
    });
    const { issues, entries } = await readContent(dir);
    expect(issues.map(toText)).toContain('guides/example-guide/facts.yaml:1:1 field-unknown');
    expect(issues.map(toText)).toContain('guides/example-guide/facts.yaml:3:1 field-unknown');
    expect(entries[0]?.facts).toBeUndefined();
  });

  it('takes the words of the interface from the project, key by key under its own', async () => {
    const stock = (await readContent(await makeContentFolder({}))).strings;
    const [key = '', words] = Object.entries(stock.get('en') ?? {})[0] ?? [];
    const dir = await makeContentFolder({ 'strings/fr.json': JSON.stringify({ [key]: 'Autres mots' }) });
    const { strings } = await readContent(dir);
    expect(strings.get('fr')?.[key]).toBe('Autres mots');
    expect(strings.get('en')?.[key]).toBe(words);
    expect(Object.keys(strings.get('fr') ?? {}).length).toBe(Object.keys(stock.get('fr') ?? {}).length);
  });

  it('reports words that are not plain text values', async () => {
    const dir = await makeContentFolder({ 'strings/fr.json': '{\n  "site.name": 12,\n  "site": { "x": "y" }\n}\n' });
    expect((await readContent(dir)).issues.map(toText)).toEqual([
      'strings/fr.json:2:16 field-type',
      'strings/fr.json:3:11 field-type',
    ]);
  });
});
