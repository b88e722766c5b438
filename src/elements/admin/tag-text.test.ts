import { describe, expect, it } from 'vitest';
import words from '../../../content/strings/en.json' with { type: 'json' };
import { kinds } from '../../lib/document/kinds.ts';
import { listTagButtons } from '../../lib/editing/admin/form-tags.ts';
import { writeTag } from './tag-text.ts';

const buttons = listTagButtons(words);
const getButton = (name: string) => {
  const found = buttons.find((button) => button.name === name);
  if (!found) throw new Error(`There is no button for ${name}.`);
  return found;
};

describe('the buttons of tags', () => {
  it.each(
    Object.values(kinds).flatMap(({ tag, example }) =>
      tag && tag.name !== 'Figure' ? [[tag.name, example] as const] : [],
    ),
  )('the one of <%s> writes its example', (name, example) => {
    const tag = getButton(name);
    const squeeze = (text: string) => text.replaceAll(/\s+/g, '');
    expect(squeeze(writeTag(tag, tag.example))).toBe(squeeze(example));
  });

  it('write no sign that would end an attribute', () => {
    expect(writeTag(getButton('Callout'), { kind: 'tip', title: 'Say "yes"\nnow"', content: 'x' })).toBe(
      '<Callout kind="tip" title="Say “yes” now”">\n\nx\n\n</Callout>',
    );
  });
});
