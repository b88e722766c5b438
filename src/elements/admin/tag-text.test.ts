import { describe, expect, it } from 'vitest';
import words from '../../../content/strings/en.json' with { type: 'json' };
import { kinds } from '../../lib/document/kinds.ts';
import { listTagButtons } from '../../lib/editing/admin/form-tags.ts';
import { getTagPattern, readTag, writeTag } from './tag-text.ts';

const buttons = listTagButtons(words);
const examples = Object.values(kinds).flatMap(({ tag, example }) => (tag ? [[tag.name, example] as const] : []));

describe('the buttons of tags', () => {
  it.each(examples)('finds <%s> in its example and writes the same again', (name, example) => {
    const tag = buttons.find((button) => button.name === name);
    const match = tag && getTagPattern(tag).exec(example);
    if (!tag || !match) throw new Error('not found');
    const written = writeTag(tag, readTag(match));
    const again = getTagPattern(tag).exec(written);
    expect(again && readTag(again)).toEqual(readTag(match));
  });

  it('writes no sign that would end an attribute', () => {
    const tag = buttons.find(({ name }) => name === 'Callout');
    if (!tag) throw new Error('no callout');
    expect(writeTag(tag, { kind: 'tip', title: 'Say "yes"\nnow"', content: 'x' })).toBe(
      '<Callout kind="tip" title="Say “yes” now”">\n\nx\n\n</Callout>',
    );
  });
});
