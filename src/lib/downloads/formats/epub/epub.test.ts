import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadBook } from '../../../../../tests/support/publications.ts';
import { packageEpub } from './epub.ts';

const open = async (locale: string) => {
  const bytes = await packageEpub(await loadBook('toolkits/example-kit', locale));
  const files = unzipSync(bytes);
  const read = (name: string) => new TextDecoder().decode(files[`EPUB/${name}`]);
  return { bytes, files, read };
};

describe.each(['en', 'fr', 'ar'])('an EPUB in %s', (locale) => {
  it('passes the checks of EPUB 3 without error or warning', async () => {
    const { bytes } = await open(locale);
    const { valid, messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
    expect(valid).toBe(true);
  });
});

describe('an EPUB', () => {
  it('starts with its media type, stored as it is', async () => {
    const { bytes } = await open('en');
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const [first, second] = [await open('fr'), await open('fr')];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  it('turns its pages from right to left in Arabic', async () => {
    const { read } = await open('ar');
    expect(read('package.opf')).toContain('page-progression-direction="rtl"');
    expect(read('chapter-01.xhtml')).toContain('dir="rtl"');
  });

  it('marks a chapter in another language as such', async () => {
    const { read } = await open('fr');
    expect(read('chapter-04.xhtml')).toMatch(/<html[^>]* lang="en"/);
    expect(read('chapter-04.xhtml')).toMatch(/class="notice" lang="fr"/);
  });

  it('lists chapters and steps, and leads back from notes', async () => {
    const { read } = await open('en');
    expect(read('contents.xhtml')).toContain('chapter-01.xhtml#guides-rich-guide--first');
    expect(read('chapter-01.xhtml')).toContain('href="chapter-01.xhtml#guides-rich-guide--note-1-back"');
  });

  it('holds each picture once, its words as shapes', async () => {
    const { files } = await open('en');
    const names = Object.keys(files).filter((name) => /(?<!cover)\.(?:svg|png)$/.test(name));
    expect(names).toHaveLength(2);
    expect(new TextDecoder().decode(files[names.find((name) => name.endsWith('.svg')) ?? ''])).not.toContain('<text');
  });

  it('has a cover, and says how it can be read without a claim that nobody has checked', async () => {
    const { files } = await open('en');
    const words = new TextDecoder().decode(files['EPUB/package.opf']);
    expect(words).toContain('href="cover.png" media-type="image/png" properties="cover-image"');
    expect(words).toMatch(/schema:accessibilitySummary">.+not certified/);
    expect(words).not.toMatch(/conformsTo|certifiedBy/);
    expect([...(files['EPUB/cover.png']?.slice(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
  });

  it('leaves the colour of words to the program that shows them', async () => {
    const { files } = await open('en');
    const rules = new TextDecoder().decode(files['EPUB/style.css']).split('\n');
    const coloured = rules.filter((rule) => /[{;] *color: #/.test(rule));
    for (const rule of coloured) expect(rule).toContain('background');
  });
});
