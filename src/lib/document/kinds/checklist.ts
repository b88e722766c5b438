import { getComma } from '../../i18n/typography.ts';
import { element, escapeHtml, openTag } from '../escape-html.ts';
import { defineTag, type InnerTag, type Kind, type TagPart } from '../kind.ts';
import type { Inline, Position } from '../model.ts';
import { id, type TagSpec, words } from '../tag-spec.ts';

/** A list of things to tick off; ids are stable because readers' ticks are stored under them. */
export interface Checklist {
  type: 'checklist';
  id: string;
  title: string | null;
  items: ChecklistItem[];
  position: Position;
}
export interface ChecklistItem {
  id: string;
  children: Inline[];
  position: Position;
}

const item = {
  name: 'Item',
  about: 'One thing to tick off.',
  holds: 'inlines',
  attributes: { id: id('Names the item; the tick of the reader is kept under it.') },
} as const satisfies TagSpec;

export const checklist: Kind<Checklist> = {
  tag: defineTag({
    name: 'Checklist',
    about: 'A list of things to tick off.',
    holds: 'tags',
    needs: 'middle',
    attributes: {
      id: id('Names the list; the ticks of readers are kept under it.'),
      title: words(false, 'Heading of the list, when it needs its own.'),
    },
    inner: [item],
    build({ id, title }, part) {
      part.takeId(id);
      const items = part.inner([item]);
      if (items.length === 0) part.reportIssue('tag-empty', part.position, { name: 'Checklist', expected: 'Item' });
      return {
        type: 'checklist',
        id,
        title,
        items: items.map((tag) => buildItem(tag, part)),
        position: part.position,
      };
    },
  }),
  parts: { items: { children: 'inlines' } },
  structure: ({ id, items }) => [`checklist:${id}`, ...items.map((item) => `item:${item.id}`)],
  /** Boxes can be ticked without a script; a script only remembers the ticks. */
  html(node, { inlines, t, lang, stepTitle }) {
    const { id, title, items } = node;
    const rows = items.map((item) => {
      const box = openTag('input', { type: 'checkbox', name: `${id}.${item.id}` });
      return element('li', {}, element('label', {}, `${box} ${element('span', {}, inlines(item.children))}`));
    });
    const list = element('ul', { class: 'checklist' }, rows.join(''));
    const name = title ?? t('block.checklist');
    // A guide has as many lists as steps: heard one by one, each says to which step it belongs.
    const step = stepTitle(node);
    const attributes = step === undefined ? {} : { 'aria-label': `${name}${getComma(lang)}${step}` };
    return element('fieldset', attributes, element('legend', {}, escapeHtml(name)) + list);
  },
  example:
    '<Checklist id="needs">\n\n<Item id="ten-requests">List the ten most frequent requests</Item>\n' +
    '<Item id="languages">Count the languages at the desk</Item>\n\n</Checklist>',
};

function buildItem(tag: InnerTag<typeof item>, { reportIssue }: TagPart): ChecklistItem {
  const { position } = tag;
  const { id } = tag.attributes;
  tag.takeId(id);
  const blocks = tag.children();
  const [first] = blocks;
  const children = first?.type === 'paragraph' ? first.children : [];
  for (const { type } of first?.type === 'paragraph' ? blocks.slice(1) : blocks)
    reportIssue('tag-place', position, { reason: 'parent', name: type, parent: 'Item' });
  if (children.length === 0) reportIssue('tag-empty', position, { name: 'Item' });
  return { id, children, position };
}
