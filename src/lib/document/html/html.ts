import type { Block, Document, Step, Table } from '../model.ts';
import { walkBlocks } from '../walk.ts';
import type { HtmlContext } from './context.ts';
import { renderFootnotes } from './footnotes.ts';
import { renderInlines } from './inline.ts';
import { markdownRenderers } from './markdown.ts';
import { referenceRenderers } from './references.ts';
import { tagRenderers } from './tags.ts';
import type { HtmlWriter, Numbers, Renderers } from './writer.ts';

const blockRenderers: Renderers<Block> = { ...markdownRenderers, ...tagRenderers, ...referenceRenderers };

/** Renders a document as HTML without inline style or script: the same document and context give the same HTML. */
export function renderHtml(document: Document, context: HtmlContext): string {
  const writer: HtmlWriter = {
    ...context,
    numbers: countNodes(document),
    inlines: (nodes) => renderInlines(nodes, writer),
    blocks: (nodes) => nodes.map((node) => renderBlock(node, writer)).join('\n'),
  };
  const body = writer.blocks(document.children);
  // The notes come last: they need to know how often each was referred to.
  return [body, renderFootnotes(document.footnotes, writer)].filter((html) => html !== '').join('\n');
}

function renderBlock<T extends Block['type']>(node: Extract<Block, { type: T }>, writer: HtmlWriter): string {
  const render: (node: Extract<Block, { type: T }>, writer: HtmlWriter) => string = blockRenderers[node.type as T];
  return render(node, writer);
}

function countNodes(document: Document): Numbers {
  const steps = new Map<Step, number>();
  const tables = new Map<Table, number>();
  walkBlocks(document.children, (block) => {
    if (block.type === 'step') steps.set(block, steps.size + 1);
    else if (block.type === 'table') tables.set(block, tables.size + 1);
  });
  const notes = new Map(document.footnotes.map(({ id }, order) => [id, order + 1]));
  return { steps, tables, notes, printed: new Map() };
}
