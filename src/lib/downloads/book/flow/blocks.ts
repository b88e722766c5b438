import type { Block } from '../../../document/model.ts';
import { toInlineText } from '../../../document/words.ts';
import type { FlowBlock } from './model.ts';
import {
  resolveFactors,
  resolveFigure,
  resolveInfographic,
  resolvePlace,
  resolvePractice,
  resolveTable,
} from './references.ts';
import { type Scope, toId } from './scope.ts';

/** Resolves the blocks of a chapter. A kind of block that is not handled here is a type error. */
export const resolveBlocks = (nodes: readonly Block[], scope: Scope): FlowBlock[] =>
  nodes.flatMap((node) => resolveBlock(node, scope));

function resolveBlock(node: Block, scope: Scope): FlowBlock[] {
  const { chapter, inlines, blocks } = scope;
  const { t } = chapter;
  switch (node.type) {
    case 'heading':
      scope.heading = toInlineText(node.children).trim();
      return [{ type: 'heading', level: node.level, id: toId(chapter, node.id), children: inlines(node.children) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node.children) }];
    case 'list':
      return [{ type: 'list', ordered: node.ordered, start: node.start, items: node.items.map(blocks) }];
    case 'quote':
      return [{ type: 'quote', children: blocks(node.children) }];
    case 'codeBlock':
      return [{ type: 'codeBlock', value: node.value }];
    case 'rule':
      return [{ type: 'rule' }];
    case 'table':
      return [resolveTable(node, scope)];
    case 'step':
      scope.heading = node.title;
      return [
        {
          type: 'step',
          id: toId(chapter, node.id),
          number: scope.nextStep(),
          title: node.title,
          children: blocks(node.children),
        },
      ];
    case 'section': {
      const title = t(`section.${node.kind}`);
      scope.heading = title;
      return [
        { type: 'heading', level: 2, id: toId(chapter, node.kind), children: [{ type: 'text', value: title }] },
        ...(node.kind === 'lesson' ? [{ type: 'aside' as const, value: t('section.lesson-note') }] : []),
        ...blocks(node.children),
      ];
    }
    case 'checklist':
      return [
        {
          type: 'checklist',
          title: node.title ?? t('block.checklist'),
          items: node.items.map((item) => inlines(item.children)),
        },
      ];
    case 'callout':
      return [
        {
          type: 'box',
          tone: node.kind,
          title: node.title ?? t(`callout.${node.kind}`),
          children: blocks(node.children),
        },
      ];
    case 'doDont':
      return [
        {
          type: 'doDont',
          do: { title: t('block.do'), children: blocks(node.do) },
          dont: { title: t('block.dont'), children: blocks(node.dont) },
        },
      ];
    case 'questions':
    case 'measures':
      return [{ type: 'box', tone: node.type, title: t(`block.${node.type}`), children: blocks(node.children) }];
    case 'details':
      return [{ type: 'box', tone: 'details', title: node.summary, children: blocks(node.children) }];
    case 'figure':
      return [resolveFigure(node, scope)];
    case 'infographic':
      return [resolveInfographic(node, scope)];
    case 'practice':
      return [resolvePractice(node, scope)];
    case 'keyFactors':
      return [resolveFactors(node, scope)];
    case 'place':
      return [resolvePlace(node, scope)];
  }
}
