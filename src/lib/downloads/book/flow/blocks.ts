import { toInlineText } from '../../../document/inline-text.ts';
import type { Blocks } from '../../../document/kinds.ts';
import type { Block } from '../../../document/model.ts';
import type { BoxTone, FlowBlock } from './model.ts';
import {
  resolveFactors,
  resolveFigure,
  resolveInfographic,
  resolvePlace,
  resolvePractice,
  resolveTable,
} from './references.ts';
import { type Scope, toId } from './scope.ts';

/** How each kind of block is printed: a kind without a row is a type error. */
const resolvers: { readonly [T in keyof Blocks]: (node: Blocks[T], scope: Scope) => FlowBlock | FlowBlock[] } = {
  heading(node, scope) {
    scope.heading = toInlineText(node.children).trim();
    const { level, children } = node;
    return { type: 'heading', level, id: toId(scope.chapter, node.id), children: scope.inlines(children) };
  },
  paragraph: ({ children }, { inlines }) => ({ type: 'paragraph', children: inlines(children) }),
  list: ({ ordered, start, items }, { blocks }) => ({ type: 'list', ordered, start, items: items.map(blocks) }),
  quote: ({ children }, { blocks }) => ({ type: 'quote', children: blocks(children) }),
  codeBlock: ({ value }) => ({ type: 'codeBlock', value }),
  rule: () => ({ type: 'rule' }),
  table: resolveTable,
  step(node, scope) {
    scope.heading = node.title;
    const { title, children } = node;
    const id = toId(scope.chapter, node.id);
    return { type: 'step', id, number: scope.nextStep(), title, children: scope.blocks(children) };
  },
  section({ kind, children }, scope) {
    const { t } = scope.chapter;
    const title = t(`section.${kind}`);
    scope.heading = title;
    return [
      { type: 'heading', level: 2, id: toId(scope.chapter, kind), children: [{ type: 'text', value: title }] },
      ...(kind === 'lesson' ? [{ type: 'aside' as const, value: t('section.lesson-note') }] : []),
      ...scope.blocks(children),
    ];
  },
  checklist: ({ title, items }, { chapter, inlines }) => ({
    type: 'checklist',
    title: title ?? chapter.t('block.checklist'),
    items: items.map((item) => inlines(item.children)),
  }),
  callout: ({ kind, title, children }, scope) =>
    toBox(kind, title ?? scope.chapter.t(`callout.${kind}`), children, scope),
  doDont: ({ do: toDo, dont }, { chapter, blocks }) => ({
    type: 'doDont',
    do: { title: chapter.t('block.do'), children: blocks(toDo) },
    dont: { title: chapter.t('block.dont'), children: blocks(dont) },
  }),
  questions: ({ children }, scope) => toBox('questions', scope.chapter.t('block.questions'), children, scope),
  measures: ({ children }, scope) => toBox('measures', scope.chapter.t('block.measures'), children, scope),
  details: ({ summary, children }, scope) => toBox('details', summary, children, scope),
  figure: resolveFigure,
  infographic: resolveInfographic,
  practice: resolvePractice,
  keyFactors: resolveFactors,
  place: resolvePlace,
};

const toBox = (tone: BoxTone, title: string, children: Block[], { blocks }: Scope): FlowBlock => ({
  type: 'box',
  tone,
  title,
  children: blocks(children),
});

/** Resolves the blocks of a chapter. */
export const resolveBlocks = (nodes: readonly Block[], scope: Scope): FlowBlock[] =>
  nodes.flatMap((node) => resolveBlock(node, scope));

function resolveBlock<T extends keyof Blocks>(node: Blocks[T], scope: Scope): FlowBlock | FlowBlock[] {
  const resolve: (node: Blocks[T], scope: Scope) => FlowBlock | FlowBlock[] = resolvers[node.type as T];
  return resolve(node, scope);
}
