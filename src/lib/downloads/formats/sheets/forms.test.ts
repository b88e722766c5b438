import { expect, it } from 'vitest';
import { parseDocument } from '../../../document/parse/parse.ts';
import type { Chapter } from '../../book/chapter/chapter.ts';
import { getForms, nameSheets } from './forms.ts';
import type { Worksheet } from './worksheet.ts';

const toChapter = (text: string) => {
  const { children } = parseDocument(text, { file: 'text.en.mdx', collection: 'guides', report: () => undefined });
  return { title: 'A guide', blocks: children } as unknown as Chapter;
};

const TEXT = `<Step id="one" title="Agree">

| City | Price |
| --- | --- |
| Sousse | 5 |

**Agreement to fill in.** Add lines.

| Line | Guidance | Ours |
| --- | --- | --- |
| Owner | One person | |
| Date | | |

</Step>`;

it('makes a sheet of each table with an empty column, named by the bold words above it', () => {
  const forms = getForms(toChapter(TEXT), 'How to');
  expect(forms).toHaveLength(1);
  expect(forms[0]).toMatchObject({
    name: 'Agreement to fill in',
    title: 'Agreement to fill in',
    help: 'How to',
    rows: [['Owner', 'One person'], ['Date']],
  });
  expect(forms[0]?.columns.map(({ title }) => title)).toEqual(['Line', 'Guidance', 'Ours']);
});

it('gives every sheet a short name of its own, without marks that programs refuse', () => {
  const sheet = (name: string) => ({ name }) as Worksheet;
  const names = nameSheets([
    sheet('Programme to fill in'),
    sheet('programme to fill in'),
    sheet('A/B: the list of all services of the whole town'),
  ]).map(({ name }) => name);
  expect(names).toEqual(['Programme to fill in', 'programme to fill in 2', 'AB the list of all services of']);
});
