import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
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
  const pack = async () =>
    packageXlsx([
      {
        name: 'A/B: [c]',
        columns: [
          { title: '=Head', width: 20 },
          { title: 'When', width: 12, kind: 'date' },
          { title: 'Cost', width: 12, kind: 'amount' },
        ],
        rows: [
          ['=cmd()|x', '2026-05-17', '12 000'],
          ['@SUM(A1)\u0000', 'soon', '500,50'],
          ['<f>1</f>', '', 'about 3'],
        ],
      },
    ]);

  it('holds no formula of a reader', async () => {
    const { sheets } = await readXlsx(await pack());
    expect(sheets[0]?.rows.map(([first]) => first)).toEqual(["'=Head", "'=cmd()|x", "'@SUM(A1)", '<f>1</f>', null]);
    expect(read(await pack(), 'xl/worksheets/sheet1.xml').match(/<f[ >]/g)).toHaveLength(1);
  });

  it('holds dates that sort and numbers that add up', async () => {
    const { sheets } = await readXlsx(await pack());
    const [, first, second, third, sum] = sheets[0]?.rows ?? [];
    expect(first?.slice(1)).toEqual([new Date('2026-05-17T00:00:00Z'), 12_000]);
    expect(second?.slice(1)).toEqual(['soon', 500.5]);
    expect(third?.[2]).toBe('about 3');
    expect(sum?.[2]).toBe(12_500.5);
  });

  it('repeats its head on paper, can be filtered, and is the same each time', async () => {
    const bytes = await pack();
    expect(read(bytes, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:C4"');
    expect(read(bytes, 'xl/workbook.xml')).toContain('$1:$1');
    expect(await pack()).toEqual(bytes);
  });

  it('has names that a sheet may have', async () => {
    expect(read(await pack(), 'xl/workbook.xml')).toContain('name="A B   c "');
  });
});

describe('a calendar', () => {
  it('is whole days, with lines that are escaped and folded', () => {
    const summary = `É, ; \\ \n${'é'.repeat(60)}`;
    const text = formatIcs(
      'Plan',
      [{ id: 'a-end', day: '2026-12-31', summary, description: '' }],
      new Date('2026-05-17T10:00:00Z'),
      'https://network.example/en/plan/',
    );
    expect(text).toContain('DTSTAMP:20260517T100000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:É\\, \\; \\\\ \\n${'é'.repeat(60)}\r\n`);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain('\r\nURL:https://network.example/en/plan/\r\n');
  });
});

describe('a file name', () => {
  it('is made of plain letters', () => {
    expect(toFileName('Plan d’été !', 'plan')).toBe('plan-d-ete');
    expect(toFileName('École & Œuvre – Łódź, Straße, Ærø', 'plan')).toBe('ecole-oeuvre-lodz-strasse-aero');
    expect(toFileName('../..', 'plan')).toBe('plan');
  });
});
