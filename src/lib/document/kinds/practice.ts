import { element, escapeHtml } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import { defineTag, type Kind } from '../kind.ts';
import type { Block, Position } from '../model.ts';
import { key } from '../tag-spec.ts';

/** A practice to read next. */
export interface Practice {
  type: 'practice';
  entry: string;
  children: Block[];
  position: Position;
}

export const practice: Kind<Practice> = {
  tag: defineTag({
    name: 'Practice',
    about: 'A practice to read next, with a sentence saying why if it helps.',
    holds: 'blocks',
    mayBeEmpty: true,
    needs: 'narrow',
    attributes: { entry: key('practices', 'The practice to point to.') },
    build: ({ entry }, { position, children }) => ({ type: 'practice', entry, children: children(), position }),
  }),
  parts: { children: 'blocks' },
  structure: ({ entry }) => [`practice:${entry}`],
  html: renderPractice,
  isNote: true,
  example: '<Practice entry="vienna-startwien">\n\nThe same advice in every language.\n\n</Practice>',
};

/** A note, not an `<aside>`: a page has a dozen of them, and a screen reader would list each one among the landmarks. */
function renderPractice({ entry, children }: Practice, { practice, blocks, t }: HtmlWriter): string {
  const found = practice(entry);
  if (!found) return blocks(children);
  const { path, title, summary, city, lang, dir } = found;
  const link = element('a', { href: path, hreflang: lang, lang, dir }, escapeHtml(title));
  const place = city === '' ? '' : ` ${element('span', { class: 'practice-city' }, escapeHtml(city))}`;
  return element(
    'div',
    { class: 'practice-note', role: 'note' },
    element('p', { class: 'block-title' }, escapeHtml(t('block.practice'))) +
      element('p', { class: 'practice-title' }, link + place) +
      // The text says why the practice stands here; its own summary would often say the same again.
      (children.length > 0 ? blocks(children) : element('p', { lang, dir }, escapeHtml(summary))),
  );
}
