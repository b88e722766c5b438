import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../tests/support/parse-text.ts';

const read = (source: string): string[] =>
  parseText(source).details.map(({ line, column, code, params }) =>
    [`${line}:${column}`, 'reason' in params ? params.reason : code].join(' '),
  );

describe('Markdown that was not read as Markdown is reported where it stands', () => {
  it.each<[name: string, source: string, ...found: string[]]>([
    ['call-out of Docusaurus', ':::note\nWords.\n:::', '1:1 callout'],
    ['call-out of Docusaurus in paragraphs', ':::warning\n\nWords.\n\n:::', '1:1 callout'],
    ['call-out of GitHub', '> [!TIP]\n> Come early.', '1:3 callout'],
    ['call-out of MkDocs', '!!! warning "Title"\n    Words', '1:1 callout'],
    ['call-out after words', 'Words.\n\n:::tip\nMore.\n:::', '3:1 callout'],
    ['list of contents', '[TOC]\n\n## a', '1:1 contents'],
    ['list of contents between two brackets', '[[toc]]', '1:1 contents'],
    ['heading without its space', '##Opening hours', '1:1 heading'],
    ['heading without its space after words', 'Words.\n\n###Opening', '3:1 heading'],
    ['heading of one sign without its space', '#Opening hours', '1:1 heading'],
    ['bullet of a word processor', '• first\n• second', '1:1 list', '2:1 list'],
    ['dashes of a word processor', '– first\n– second', '1:1 list'],
    ['hyphen without its space', '-first\n-second', '1:1 list'],
    ['number without its space', '1.First', '1:1 list'],
    ['box', '[ ] first', '1:1 checkbox'],
    ['table without its second line', '| a | b |\n| c | d |', '1:1 table'],
    ['label', '(my-label)=\n\n## a', '1:1 label'],
    ['fence of another system', '```{figure} x.png\nwords\n```', '1:1 fence'],
    ['number with spaces', '[Call us](tel:+33 1 22 33 44 55)', '1:1 link-address'],
    ['number with spaces behind bold words', '[**Call**](tel:+33 1 22)', '1:1 link-address'],
    ['address with a space', 'See [the list](https://town.example/a b).', '1:5 link-address'],
    ['space before the address', '[the list] (https://town.example/list)', '1:10 link-space'],
    ['brackets the wrong way round', '(the list)[https://town.example/list]', '1:10 link-order'],
    ['page of a wiki', 'See [[Other page]].', '1:5 page-link'],
    ['image name with a space', '![Plan of the hall](./floor plan.png)', '1:1 image-address'],
    ['note in its place', 'Words^[a note].', '1:6 note'],
    ['marked words', 'So ==marked== is it.', '1:4 highlight'],
    ['bold beside a quotation mark', '**« Bienvenue »**chez nous', '1:1 marks'],
    ['bold beside a bracket', 'Go to **Wien (AT)**first', '1:7 marks'],
    ['bold behind an Arabic prefix', 'و**«بطاقة الهوية»**', '1:2 marks'],
    ['bold before an Arabic word', '**مهم:**اتصل', '1:1 marks'],
    ['italics beside a quotation mark', '*« Bienvenue »*chez nous', '1:1 marks'],
    ['underscores beside a quotation mark', '__« Bienvenue »__chez nous', '1:1 marks'],
    ['bold that is never closed', 'Go **now to the desk', '1:4 marks'],
    ['name of an emoji', 'Done :tada: again', '1:6 emoji-code'],
    ['in a list', '- a\n- ##b', '2:3 heading'],
    ['in a table', '| a |\n| - |\n| ==b== |', '3:3 highlight'],
    ['in a footnote', 'a[^x]\n\n[^x]: ==b==', '3:7 highlight'],
    ['in a tag', '<Callout kind="tip">\n\n:::note\n\n</Callout>', '3:1 callout'],
  ])('%s', (_, source, ...found) => {
    expect(read(source)).toEqual(found);
  });
});

describe('words that only look like it are left alone', () => {
  it.each([
    'Escaped: \\*\\*stars\\*\\* and \\==signs\\== and \\[\\[brackets\\]\\].',
    '\\##Heading',
    'At 10:30: the desk opens; at 12:00: it closes.',
    'Full price*, half price**: `**` and `==` in code.'.replace('**:', ':'),
    'Bold **« Bienvenue »** chez nous.',
    'A star* and a second star* for two notes.',
    'Name: ______ First name: ______',
    'He said – without a pause – that it was right.',
    '– Un tiret de dialogue.',
    'See [the desk](tel:+3222794970) and [the form](https://town.example/a_(b)).',
    '#1 of the list, and a #hashtag in a sentence.',
    'The sum 2 == 2 and 3 = 3.',
    '```\n:::note\n**x**y\n```',
    '1999. A year.',
    '-5 degrees, +32 for Belgium.',
    'A note [in brackets] (and in others).',
    '| a | b |\n| - | - |\n| c | d |',
    '«**كلمات**»',
  ])('%j', (source) => {
    expect(read(source)).toEqual([]);
  });
});

describe('what to write instead', () => {
  it.each([
    ['[Call us](tel:+33 1 22 33 44 55)', '[Call us](tel:+33122334455)'],
    ['[Call](tel:+32 (0)2 279 49 70) now', '[Call](tel:+3222794970)'],
    ['[Call](tel:0800 30 030)', '[Call](tel:080030030)'],
    ['[a](https://town.example/b c)', '[a](https://town.example/b%20c)'],
    ['![Plan](./Plan du rez-de-chaussée.PNG)', '![Plan](./plan-du-rez-de-chaussee.png)'],
    ['##Opening hours', '## Opening hours'],
    ['> [!CAUTION]\n> x', 'warning'],
  ])('%s → %s', (source, expected) => {
    expect(parseText(source).details[0]?.params).toMatchObject({ expected });
  });
});
