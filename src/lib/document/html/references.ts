import { element, escapeHtml } from '../escape-html.ts';
import type { Block, KeyFactors, Practice } from '../model.ts';
import type { HtmlWriter, Renderers } from './writer.ts';

type ReferenceBlock = Extract<Block, { type: 'infographic' | 'practice' | 'keyFactors' | 'place' }>;

/**
 * Renders the tags that show something that lives elsewhere. A note, not an `<aside>`: a page has a dozen of them,
 * and a screen reader would list each one among the landmarks.
 */
export const referenceRenderers: Renderers<ReferenceBlock> = {
  infographic: ({ entry }, { infographic }) => infographic(entry) ?? '',
  place: ({ entry }, { place }) => place(entry) ?? '',
  practice: renderPractice,
  keyFactors: renderKeyFactors,
};

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
      // The words of the text say why it stands here; its own summary would often say the same again.
      (children.length > 0 ? blocks(children) : element('p', { lang, dir }, escapeHtml(summary))),
  );
}

function renderKeyFactors({ benchmark, only }: KeyFactors, { factors, t }: HtmlWriter): string {
  const found = factors(benchmark, only);
  if (!found) return '';
  const { path, name, lang, dir } = found;
  const rows = found.factors.map((factor) => {
    const own = element('a', { href: `${path}#${factor.id}`, hreflang: lang }, escapeHtml(factor.name));
    const [question] = factor.questions;
    return element(
      'li',
      { 'data-entry': `benchmarks/${benchmark}#${factor.id}` },
      question === undefined ? own : `${own} ${element('span', { class: 'factor-question' }, escapeHtml(question))}`,
    );
  });
  const link = element('a', { href: path, hreflang: lang, lang, dir }, escapeHtml(name));
  return element(
    'div',
    { class: 'factors-note', role: 'note' },
    element('p', { class: 'block-title' }, escapeHtml(t('block.key-factors'))) +
      // Chosen factors lead to their places in the benchmark; its name would only stand there again at each step.
      (only.length > 0 ? '' : element('p', { class: 'factors-name' }, link)) +
      element('ul', { lang, dir }, rows.join('')),
  );
}
