import { element, escapeHtml } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import { defineTag, type Kind } from '../kind.ts';
import type { Position } from '../model.ts';
import { key } from '../tag-spec.ts';

/** The factors of a benchmark: all, or those with the ids in `only`. */
export interface KeyFactors {
  type: 'keyFactors';
  benchmark: string;
  only: string[];
  position: Position;
}

export const keyFactors: Kind<KeyFactors> = {
  tag: defineTag({
    name: 'KeyFactors',
    about: 'Key factors of a benchmark.',
    holds: 'nothing',
    needs: 'narrow',
    attributes: {
      benchmark: key('benchmarks', 'The benchmark that the factors belong to.'),
      only: {
        form: 'keys',
        required: false,
        collection: 'factors',
        under: 'benchmark',
        about: 'Ids of the factors to show, separated by commas; all when left out.',
      },
    },
    build: ({ benchmark, only }, { position }) => ({ type: 'keyFactors', benchmark, only, position }),
  }),
  parts: {},
  structure: ({ benchmark, only }) => [`key-factors:${[benchmark, ...only].join(',')}`],
  html: renderKeyFactors,
  isNote: true,
  example: '<KeyFactors benchmark="one-stop-shop" only="one-entry,shared-file" />',
};

/** A note, not an `<aside>`, as for a practice. */
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
