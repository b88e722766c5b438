import { element, escapeHtml, openTag } from '../escape-html.ts';
import type { Block, Checklist, Figure } from '../model.ts';
import type { HtmlWriter, Renderers } from './writer.ts';

type TagBlock = Extract<
  Block,
  { type: 'step' | 'section' | 'checklist' | 'callout' | 'doDont' | 'questions' | 'measures' | 'figure' | 'details' }
>;

/** Renders the tags that hold words of the text itself. Ids made here have `_`, which ids of headings never have. */
export const tagRenderers: Renderers<TagBlock> = {
  step(step, { blocks, numbers }) {
    const { id, title, children } = step;
    const number = element('span', { class: 'step-number' }, `${numbers.steps.get(step) ?? 1}.`);
    const heading = element('h2', { class: 'step-title', id: `${id}_title` }, `${number} ${escapeHtml(title)}`);
    const attributes = { class: 'step', id, 'aria-labelledby': `${id}_title`, 'data-step': true as const };
    // What a reader finds elsewhere stands together: beside the step on wide screens, below it on narrow ones.
    const notes = children.filter(isNote);
    const margin = notes.length === 0 ? '' : element('div', { class: 'step-notes' }, blocks(notes));
    return element('section', attributes, heading + blocks(children.filter((block) => !isNote(block))) + margin);
  },
  section({ kind, children }, { blocks, t }) {
    const heading = element('h2', { id: `${kind}_title` }, escapeHtml(t(`section.${kind}`)));
    const note = kind === 'lesson' ? element('p', { class: 'note' }, escapeHtml(t('section.lesson-note'))) : '';
    const attributes = { class: 'section-block', id: kind, 'aria-labelledby': `${kind}_title`, 'data-kind': kind };
    return element('section', attributes, heading + note + blocks(children));
  },
  checklist: renderChecklist,
  callout({ kind, title, children }, { blocks, t }) {
    const heading = element('p', { class: 'callout-title' }, escapeHtml(title ?? t(`callout.${kind}`)));
    return element('div', { class: `callout callout-${kind}`, role: 'note' }, heading + blocks(children));
  },
  doDont({ do: toDo, dont }, writer) {
    const html =
      renderPart('do', writer.t('block.do'), toDo, writer) + renderPart('dont', writer.t('block.dont'), dont, writer);
    return element('div', { class: 'do-dont' }, html);
  },
  questions: ({ children }, writer) => renderPart('questions', writer.t('block.questions'), children, writer),
  measures: ({ children }, writer) => renderPart('measures', writer.t('block.measures'), children, writer),
  figure: renderFigure,
  details: ({ summary, children }, { blocks }) =>
    element('details', {}, element('summary', {}, escapeHtml(summary)) + blocks(children)),
};

const isNote = (block: Block): boolean => block.type === 'practice' || block.type === 'keyFactors';

/** A part with a title that is not a heading: it stays out of the contents list. */
const renderPart = (name: string, title: string, children: readonly Block[], { blocks }: HtmlWriter): string =>
  element('section', { class: name }, element('p', { class: 'block-title' }, escapeHtml(title)) + blocks(children));

/** Boxes can be ticked without a script; a script only remembers the ticks. */
function renderChecklist({ id, title, items }: Checklist, { inlines, t }: HtmlWriter): string {
  const rows = items.map((item) => {
    const box = openTag('input', { type: 'checkbox', name: `${id}.${item.id}` });
    return element('li', {}, element('label', {}, `${box} ${element('span', {}, inlines(item.children))}`));
  });
  const list = element('ul', { class: 'checklist' }, rows.join(''));
  return element('fieldset', {}, element('legend', {}, escapeHtml(title ?? t('block.checklist'))) + list);
}

function renderFigure({ src, alt, caption, credit }: Figure, { image }: HtmlWriter): string {
  const found = image(src);
  // A picture that is missing is an issue of the content, told by the checks; its words still reach the reader.
  if (!found) return element('p', {}, escapeHtml(alt));
  const picture = openTag('img', {
    src: found.src,
    srcset: found.srcset,
    sizes: found.srcset ? found.sizes : null,
    width: found.width,
    height: found.height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  const words = [
    caption === null ? '' : escapeHtml(caption),
    credit === null ? '' : element('span', { class: 'credit' }, escapeHtml(credit)),
  ].filter((part) => part !== '');
  const legend = words.length === 0 ? '' : element('figcaption', {}, words.join(' '));
  return element('figure', { class: 'entry-figure' }, picture + legend);
}
