import { element, escapeHtml } from '../escape-html.ts';
import type { Block, Footnote } from '../model.ts';
import type { HtmlWriter } from './writer.ts';

/** Renders the notes at the end of a text, each with links back to where it is referred to. */
export function renderFootnotes(footnotes: readonly Footnote[], writer: HtmlWriter): string {
  if (footnotes.length === 0) return '';
  // A note may refer to another one, so all of them are rendered before their links back are counted.
  const rendered = footnotes.map(({ id, children }) => ({ id, html: renderNote(children, writer) }));
  const notes = rendered.map(({ id, html }) => {
    const { number, printed } = writer.notes.get(id) ?? { number: 0, printed: 0 };
    const back = renderBackLinks(number, printed, writer);
    return element('li', { id: `footnote_${number}` }, html(back));
  });
  const heading = element('h2', { id: 'footnotes_title' }, escapeHtml(writer.t('block.footnotes')));
  return element(
    'section',
    { class: 'footnotes', 'aria-labelledby': 'footnotes_title' },
    heading + element('ol', {}, notes.join('')),
  );
}

/** The links back stand at the end of the last paragraph of the note. */
function renderNote(children: readonly Block[], { blocks, inlines }: HtmlWriter): (back: string) => string {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') {
    const html = blocks(children);
    return (back) => html + element('p', {}, back);
  }
  const start = blocks(children.slice(0, -1));
  const end = inlines(last.children);
  return (back) => start + element('p', {}, `${end} ${back}`);
}

function renderBackLinks(number: number, count: number, { t }: HtmlWriter): string {
  return Array.from({ length: count }, (_, order) => {
    const target = order === 0 ? `footnote-ref_${number}` : `footnote-ref_${number}_${order + 1}`;
    const label = t('block.back', { number: order === 0 ? `${number}` : `${number}-${order + 1}` });
    return element('a', { class: 'footnote-back', href: `#${target}`, 'aria-label': label }, '↩');
  }).join(' ');
}
