import type { Kind } from './kind.ts';
import { type Callout, callout } from './kinds/callout.ts';
import { type Checklist, checklist } from './kinds/checklist.ts';
import { type CodeBlock, codeBlock } from './kinds/code-block.ts';
import { type Details, details } from './kinds/details.ts';
import { type DoDont, doDont } from './kinds/do-dont.ts';
import { type Figure, figure } from './kinds/figure.ts';
import { type Heading, heading } from './kinds/heading.ts';
import { type Infographic, infographic } from './kinds/infographic.ts';
import { type KeyFactors, keyFactors } from './kinds/key-factors.ts';
import { type List, list } from './kinds/list.ts';
import { type Measures, measures } from './kinds/measures.ts';
import { type Paragraph, paragraph } from './kinds/paragraph.ts';
import { type Place, place } from './kinds/place.ts';
import { type Practice, practice } from './kinds/practice.ts';
import { type Questions, questions } from './kinds/questions.ts';
import { type Quote, quote } from './kinds/quote.ts';
import { type Rule, rule } from './kinds/rule.ts';
import { type Section, section } from './kinds/section.ts';
import { type Step, step } from './kinds/step.ts';
import { type Table, table } from './kinds/table.ts';
import type { Block } from './model.ts';

/** Every kind of block that a text may hold, by its type. */
export interface Blocks {
  heading: Heading;
  paragraph: Paragraph;
  list: List;
  quote: Quote;
  codeBlock: CodeBlock;
  rule: Rule;
  table: Table;
  step: Step;
  section: Section;
  checklist: Checklist;
  callout: Callout;
  doDont: DoDont;
  questions: Questions;
  measures: Measures;
  figure: Figure;
  infographic: Infographic;
  practice: Practice;
  keyFactors: KeyFactors;
  details: Details;
  place: Place;
}

/** What each kind of block is: the one list that everything else goes through. */
export const kinds: { readonly [T in keyof Blocks]: Kind<Blocks[T]> } = {
  heading,
  paragraph,
  list,
  quote,
  codeBlock,
  rule,
  table,
  step,
  section,
  checklist,
  callout,
  doDont,
  questions,
  measures,
  figure,
  infographic,
  practice,
  keyFactors,
  details,
  place,
};

/** The kind of a block. */
export const getKind = (block: Block): Kind<Block> => kinds[block.type];
