import type { Block, Document } from './model.ts';
import { getChildBlocks } from './walk.ts';

/** A step of a guide with the number of actions in its checklists. */
export interface StepItem {
  id: string;
  title: string;
  actions: number;
}

/** The steps of a guide in order. */
export const getSteps = (document: Document): StepItem[] =>
  document.children.flatMap((block) =>
    block.type === 'step' ? { id: block.id, title: block.title, actions: countItems(block.children) } : [],
  );

const countItems = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.type === 'checklist' ? block.items.length : countItems(getChildBlocks(block))),
    0,
  );
