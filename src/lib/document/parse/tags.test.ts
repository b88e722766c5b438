import { describe, expect, it } from 'vitest';
import { getParams } from '../../../../tests/support/issue-params.ts';
import { parseText } from '../../../../tests/support/parse-text.ts';
import { getTag, tagNames } from '../tags.ts';

describe('tags', () => {
  it('say in a sentence what they and their attributes are for', () => {
    for (const name of tagNames) {
      const tag = getTag(name);
      expect(tag?.spec.about, name).toMatch(/^[A-Z].*\.$/);
      for (const { about } of Object.values(tag?.spec.attributes ?? {})) expect(about, name).toMatch(/^[A-Z].*\.$/);
      expect(tag?.as === 'inline', name).toBe(tag?.inside === undefined);
    }
  });
});

describe('places of tags', () => {
  it.each([
    [
      'a step outside the guides',
      'pages',
      '<Step id="a" title="b">\n\nx\n\n</Step>',
      '1:1',
      { reason: 'collection', name: 'Step', expected: 'guides' },
    ],
    [
      'a section in a guide',
      'guides',
      '<Section kind="plan">\n\nx\n\n</Section>',
      '1:1',
      { reason: 'collection', name: 'Section' },
    ],
    [
      'a place in a guide',
      'guides',
      '<Place entry="a" />',
      '1:1',
      { reason: 'collection', expected: 'services, pages' },
    ],
    [
      'a step in a callout',
      'guides',
      '<Callout kind="tip">\n\n<Step id="a" title="b">\n\nx\n\n</Step>\n\n</Callout>',
      '3:1',
      { reason: 'parent', parent: 'Callout', expected: 'top' },
    ],
    [
      'an item alone',
      'guides',
      '<Item id="a">x</Item>',
      '1:1',
      { reason: 'parent', parent: 'top', expected: 'Checklist' },
    ],
    ['a side of nothing', 'guides', '<Do>\n\nx\n\n</Do>', '1:1', { reason: 'parent', expected: 'DoDont' }],
    [
      'a checklist in a list',
      'guides',
      '- <Checklist id="a">\n  <Item id="b">x</Item>\n  </Checklist>',
      '1:3',
      { reason: 'parent', parent: 'list' },
    ],
    ['a block tag in a line', 'guides', 'See <Practice entry="a" />.', '1:5', { reason: 'inline', name: 'Practice' }],
    [
      'words in a checklist',
      'guides',
      '<Checklist id="a">\nWords\n<Item id="b">x</Item>\n</Checklist>',
      '2:1',
      { name: 'text', parent: 'Checklist' },
    ],
    [
      'two of a side',
      'guides',
      '<DoDont>\n<Do>\n\nx\n\n</Do>\n<Do>\n\ny\n\n</Do>\n<Dont>\n\nz\n\n</Dont>\n</DoDont>',
      '7:1',
      { reason: 'repeated', name: 'Do' },
    ],
    [
      'words in a tag that holds none',
      'guides',
      '<Infographic entry="a">x</Infographic>',
      '1:24',
      { name: 'text', parent: 'Infographic' },
    ],
    [
      'a list in an item',
      'guides',
      '<Checklist id="a">\n<Item id="b">\n\n- x\n\n</Item>\n</Checklist>',
      '2:1',
      { name: 'list', parent: 'Item' },
    ],
  ])('%s is out of place', (_, collection, source, place, params) => {
    const { details } = parseText(source, collection);
    const found = details.find(({ code }) => code === 'tag-place');
    expect(`${found?.line}:${found?.column}`).toBe(place);
    expect(found?.params).toMatchObject(params);
  });

  it.each([
    ['<Step id="a" title="b"></Step>', { name: 'Step' }],
    ['<Checklist id="a">\n</Checklist>', { name: 'Checklist', expected: 'Item' }],
    ['<DoDont>\n<Do>\n\nx\n\n</Do>\n</DoDont>', { name: 'DoDont', expected: 'Dont' }],
    ['<Term entry="a"></Term>', { name: 'Term' }],
    ['<Callout kind="tip" />', { name: 'Callout' }],
  ])('%j is empty', (source, params) => {
    expect(parseText(source).details).toMatchObject([{ code: 'tag-empty', params }]);
  });

  it('accepts a practice without a note, and an optional title', () => {
    expect(
      parseText('<Practice entry="a" />\n\n<Checklist id="a" title="T">\n<Item id="b">x</Item>\n</Checklist>').issues,
    ).toEqual([]);
  });

  it('accepts only the kinds of section of the collection', () => {
    expect(parseText('<Section kind="papers">\n\nx\n\n</Section>', 'services').issues).toEqual([]);
    expect(parseText('<Section kind="papers">\n\nx\n\n</Section>', 'practices').issues).toEqual([
      '1:1 attribute-value',
    ]);
  });

  it.each(['intro', 'meta', 'h2'])('keeps %s for sections without an id', (id) => {
    expect(parseText(`<Step id="${id}" title="a">\n\nx\n\n</Step>`).details).toMatchObject([
      { code: 'attribute-value', params: { form: 'reserved', found: id } },
    ]);
  });
});

describe('names of tags', () => {
  it.each([
    ['<Stepp id="a" />', { name: 'Stepp', expected: 'Step' }],
    ['<callout kind="tip" />', { name: 'callout', expected: 'Callout' }],
    ['<Stеp id="a" />', { name: 'Stеp', expected: 'Step', letter: 'е', script: 'Cyrillic' }],
    ['<CallΟut kind="tip" />', { expected: 'Callout', letter: 'Ο', script: 'Greek' }],
    ['<Something />', { name: 'Something' }],
  ])('%j is unknown, with the name that was meant', (source, params) => {
    const [issue] = parseText(source).details;
    expect(issue).toMatchObject({ code: 'tag-unknown', params });
    expect(issue && getParams(issue).expected).toBe('expected' in params ? params.expected : undefined);
  });
});
