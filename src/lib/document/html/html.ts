import { getInlineKind } from '../inline-kinds.ts';
import { getKind } from '../kinds.ts';
import type { Block, Document, Inline } from '../model.ts';
import { walkBlocks } from '../walk.ts';
import type { HtmlContext } from './context.ts';
import { renderFootnotes } from './footnotes.ts';
import type { HtmlWriter } from './writer.ts';

/** Renders a document as HTML without inline style or script: the same document and context give the same HTML. */
export function renderHtml(document: Document, context: HtmlContext): string {
  const numbers = countBlocks(document);
  const titles = getStepTitles(document);
  const writer: HtmlWriter = {
    ...context,
    number: (block) => numbers.get(block) ?? 1,
    stepTitle: (block) => titles.get(block),
    isNote: (block) => getKind(block).isNote === true,
    notes: new Map(document.footnotes.map(({ id }, order) => [id, { number: order + 1, printed: 0 }])),
    inlines: (nodes) => renderInlines(nodes, writer),
    blocks: (nodes) => nodes.map((node) => getKind(node).html(node, writer)).join('\n'),
  };
  const body = writer.blocks(document.children);
  // The notes come last: they need to know how often each was referred to.
  return [body, renderFootnotes(document.footnotes, writer)].filter((html) => html !== '').join('\n');
}

/** Renders a line of text; a source never starts a line of its own. */
const renderInlines = (nodes: readonly Inline[], writer: HtmlWriter): string =>
  nodes
    .map((node, index) => {
      const html = getInlineKind(node).html(node, writer);
      return nodes[index + 1]?.type === 'cite' ? html.replace(/ +$/, '\u202f') : html;
    })
    .join('');

/** Numbers the blocks of each kind in reading order. */
function countBlocks(document: Document): ReadonlyMap<Block, number> {
  const counts = new Map<Block['type'], number>();
  const numbers = new Map<Block, number>();
  walkBlocks(document.children, (block) => {
    const number = (counts.get(block.type) ?? 0) + 1;
    counts.set(block.type, number);
    numbers.set(block, number);
  });
  return numbers;
}

/** The title of the step around each block that stands in one. */
function getStepTitles(document: Document): ReadonlyMap<Block, string> {
  const titles = new Map<Block, string>();
  for (const step of document.children)
    if (step.type === 'step') walkBlocks(step.children, (block) => void titles.set(block, step.title));
  return titles;
}
