import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { packageDocx } from './docx.ts';
import { formatIcs } from './ics.ts';
import type { Outline } from './outline.ts';
import { toFileName } from './save-file.ts';
import { packageXlsx } from './xlsx.ts';

const outline: Outline = {
  title: 'Plan <b>',
  lang: 'fr',
  blocks: [
    { kind: 'heading', level: 1, text: 'Plan d’été & <script>' },
    { kind: 'heading', level: 2, text: 'Actions' },
    { kind: 'paragraph', text: 'Line one\nline two\u0000\u0007 \ud800 😀' },
    { kind: 'table', head: ['Who', 'When'], rows: [['Ms A', 'May']] },
    { kind: 'table', head: [], rows: [['What', 'A desk']] },
  ],
};

const read = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('a Word document', () => {
  it('has true headings, tables and words, whatever they are', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(packageDocx(outline)) });
    expect(value).toContain('<h1>Plan d’été &amp; &lt;script&gt;</h1><h2>Actions</h2>');
    expect(value).toContain('<p>Line one<br />line two  😀</p>');
    expect(value).toMatch(/<table><thead><tr><th><p>Who<\/p><\/th>/);
    expect(value).toContain('<td><p>A desk</p></td>');
  });

  it('names its language, and is the same each time', () => {
    expect(read(packageDocx(outline), 'word/styles.xml')).toContain('<w:lang w:val="fr"');
    expect(read(packageDocx(outline), 'docProps/core.xml')).toContain('<dc:language>fr</dc:language>');
    expect(packageDocx(outline)).toEqual(packageDocx(outline));
  });
});

describe('a workbook', () => {
  const words = ['=cmd()|x', '+1', '-2', '@SUM(A1)', '\t=1', 'plain', '<f>1</f>'];
  const bytes = packageXlsx([{ name: 'A/B: [c]', head: ['=Head'], rows: words.map((word) => [word]), widths: [20] }]);

  it('holds text only: what looks like a formula is marked as text', () => {
    const sheet = read(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect([...sheet.matchAll(/<c [^>]*t="(\w+)"/g)].map(([, type]) => type)).toEqual(Array(8).fill('inlineStr'));
    expect([...sheet.matchAll(/ s="(\d)"/g)].map(([, style]) => style).join('')).toBe('12222200');
    expect(sheet).toContain('=cmd()|x');
  });

  it('has names that a sheet may have', () => {
    expect(read(bytes, 'xl/workbook.xml')).toContain('name="A B   c "');
  });
});

describe('a calendar', () => {
  it('is whole days, with lines that are escaped and folded', () => {
    const summary = `É, ; \\ \n${'é'.repeat(60)}`;
    const text = formatIcs(
      'Plan',
      [{ id: 'a-end', day: '2026-12-31', summary, description: '' }],
      new Date('2026-05-17T10:00:00Z'),
    );
    expect(text).toContain('DTSTAMP:20260517T100000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:É\\, \\; \\\\ \\n${'é'.repeat(60)}\r\n`);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
  });
});

describe('a file name', () => {
  it('is made of plain letters', () => {
    expect(toFileName('Plan d’été !', 'plan')).toBe('plan-d-ete');
    expect(toFileName('../..', 'plan')).toBe('plan');
  });
});
