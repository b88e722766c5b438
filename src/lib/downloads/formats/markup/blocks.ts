import type { FlowBlock } from '../../book/flow/model.ts';
import { renderFactors, renderFigure, renderPlace, renderPractice, renderTable } from './parts.ts';
import type { BookWriter } from './writer.ts';
import { element, escapeXml } from './xml.ts';

type BlockRenderers = {
  [T in FlowBlock['type']]: (node: Extract<FlowBlock, { type: T }>, writer: BookWriter) => string;
};

const title = (words: string): string => element('p', { class: 'label' }, escapeXml(words));

/** Writes the blocks of a chapter as XHTML: a kind without a renderer is a type error. */
const renderers: BlockRenderers = {
  heading: ({ level, id, children }, { shift, inlines }) => element(`h${level + shift}`, { id }, inlines(children)),
  paragraph: ({ children }, { inlines }) => element('p', {}, inlines(children)),
  aside: ({ value }) => element('p', { class: 'soft' }, escapeXml(value)),
  list: ({ ordered, start, items }, { blocks }) =>
    element(
      ordered ? 'ol' : 'ul',
      { start: ordered && start !== 1 ? start : undefined },
      items.map((item) => element('li', {}, blocks(item))).join(''),
    ),
  quote: ({ children }, { blocks }) => element('blockquote', {}, blocks(children)),
  codeBlock: ({ value }) => element('pre', {}, element('code', {}, escapeXml(value))),
  rule: () => element('hr'),
  table: renderTable,
  step: ({ id, number, title: name, children }, { shift, blocks }) => {
    const heading = element(
      `h${2 + shift}`,
      {},
      `${element('span', { class: 'station' }, `${number}`)} ${escapeXml(name)}`,
    );
    return element('section', { class: 'step', id }, heading + blocks(children));
  },
  checklist: ({ title: name, items }, { inlines, words }) => {
    const box = element('span', { class: 'box', role: 'img', 'aria-label': words.toDo }, '☐');
    return element(
      'div',
      { class: 'checklist' },
      title(name) + element('ul', {}, items.map((item) => element('li', {}, `${box} ${inlines(item)}`)).join('')),
    );
  },
  box: ({ tone, title: name, children }, { blocks }) =>
    element('div', { class: `note ${tone}`, role: 'note' }, title(name) + blocks(children)),
  doDont: ({ do: toDo, dont }, { blocks }) =>
    element('div', { class: 'do' }, title(toDo.title) + blocks(toDo.children)) +
    element('div', { class: 'dont' }, title(dont.title) + blocks(dont.children)),
  picture: renderFigure,
  practice: renderPractice,
  factors: renderFactors,
  place: renderPlace,
};

/** Writes one block. */
export function renderBlock<T extends FlowBlock['type']>(
  node: Extract<FlowBlock, { type: T }>,
  writer: BookWriter,
): string {
  const render: (node: Extract<FlowBlock, { type: T }>, writer: BookWriter) => string = renderers[node.type as T];
  return render(node, writer);
}
