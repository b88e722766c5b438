import { describe, expect, it } from 'vitest';
import { loadBook } from '../../../../../tests/support/publications.ts';
import type { Book } from '../../book/flow/model.ts';
import type { Packager } from '../packager.ts';
import { packBibtex } from './bibtex.ts';
import { packCsl } from './csl.ts';
import { packRis } from './ris.ts';

const hostile = {
  title: '50 % of {cities} & co_op \\input{x} #1',
  summary: 'One\nTY  - BOOK',
  organisation: 'City of Lyon, France',
};

const write = async (pack: Packager, change: Partial<Book> = {}) => {
  const book = await loadBook('guides/rich-guide', 'en');
  return new TextDecoder().decode(await pack({ ...book, ...change }));
};

describe('BibTeX', () => {
  it('cites a guide by its body, title, day and page', async () => {
    const entry = await write(packBibtex);
    expect(entry).toMatch(/^@misc\{guides-rich-guide-en,\n {2}author = \{\{[^{}]+\}\},\n/);
    expect(entry).toMatch(/ {2}date = \{\d{4}-\d{2}-\d{2}\},\n/);
    expect(entry).toMatch(/ {2}url = \{https:\/\/[^}]+\/every-kind-of-block\/\},\n/);
  });

  it('writes the signs of TeX as letters', async () => {
    const entry = await write(packBibtex, hostile);
    expect(entry).toContain('50 \\% of \\{cities\\} \\& co\\_op \\textbackslash{}input\\{x\\} \\#1');
  });
});

describe('RIS', () => {
  it('is one record, begun and ended', async () => {
    const lines = (await write(packRis)).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('begins no second record in a value, and keeps a body whole', async () => {
    const record = await write(packRis, hostile);
    expect(record.match(/^TY {2}-/gm)).toHaveLength(1);
    expect(record).toContain('AU  - City of Lyon France\r\n');
  });
});

describe('CSL-JSON', () => {
  it('is a list of one page, with its date in parts', async () => {
    const [item, ...others] = JSON.parse(await write(packCsl, hostile));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ type: 'webpage', title: hostile.title, author: [{ literal: hostile.organisation }] });
    expect(item.issued['date-parts'][0]).toHaveLength(3);
  });
});
