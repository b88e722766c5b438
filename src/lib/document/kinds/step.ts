import { element, escapeHtml } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import { defineTag, type Kind, type TagPart } from '../kind.ts';
import type { Block, Position } from '../model.ts';
import { id, words } from '../tag-spec.ts';

/** A step on the route of a guide. */
export interface Step {
  type: 'step';
  id: string;
  title: string;
  children: Block[];
  position: Position;
}

/** Section keys that are made from the position of a section, not from its id. */
const RESERVED_KEYS = /^(?:intro|meta|h\d+)$/;

export const step: Kind<Step> = {
  tag: defineTag({
    name: 'Step',
    about: 'A step of a guide.',
    holds: 'blocks',
    room: 'wide',
    needs: 'top',
    collections: ['guides'],
    attributes: {
      id: id('Names the step; never changes, never translated.'),
      title: words(true, 'Heading of the step.'),
    },
    build({ id, title }, part) {
      checkId(id, part);
      part.takeId(id);
      return { type: 'step', id, title, children: part.childrenUnderHeading(), position: part.position };
    },
  }),
  parts: { children: 'blocks' },
  structure: ({ id }) => [`step:${id}`],
  html: renderStep,
  landmark: ({ id, title }) => ({ id, title, level: 2, isPart: true }),
  example:
    '<Step id="map-needs" title="Map what newcomers really need">\n\nAsk ten people who arrived this year.\n\n</Step>',
};

function checkId(id: string, { position, reportIssue }: TagPart): void {
  if (RESERVED_KEYS.test(id))
    reportIssue('attribute-value', position, { name: 'id', tag: 'Step', found: id, form: 'reserved' });
}

/** A step is found by its heading; it is no landmark of its own, of which a guide would have ten. */
function renderStep(node: Step, { blocks, isNote, number }: HtmlWriter): string {
  const { id, title, children } = node;
  const label = element('span', { class: 'step-number' }, `${number(node)}.`);
  const heading = element('h2', { class: 'step-title' }, `${label} ${escapeHtml(title)}`);
  const attributes = { class: 'step', id, 'data-step': true as const };
  // What is ticked, then what a reader finds elsewhere: beside the step on wide screens, below it on narrow ones.
  const isBeside = (block: Block) => block.type === 'checklist' || isNote(block);
  const beside = children.filter(isBeside).sort((a, b) => Number(isNote(a)) - Number(isNote(b)));
  const margin = beside.length === 0 ? '' : element('div', { class: 'step-notes' }, blocks(beside));
  return element('section', attributes, heading + blocks(children.filter((block) => !isBeside(block))) + margin);
}
