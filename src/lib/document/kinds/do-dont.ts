import { element } from '../escape-html.ts';
import { defineTag, type Kind, type TagPart } from '../kind.ts';
import type { Block, Position } from '../model.ts';
import type { TagSpec } from '../tag-spec.ts';
import { renderTitledPart } from '../titled-part.ts';

/** What to do and what not to do. */
export interface DoDont {
  type: 'doDont';
  do: Block[];
  dont: Block[];
  position: Position;
}

const sides = [
  { name: 'Do', about: 'What to do.', holds: 'blocks', attributes: {} },
  { name: 'Dont', about: 'What not to do.', holds: 'blocks', attributes: {} },
] as const satisfies TagSpec[];

export const doDont: Kind<DoDont> = {
  tag: defineTag({
    name: 'DoDont',
    about: 'What to do and what not to do, side by side.',
    holds: 'tags',
    needs: 'middle',
    attributes: {},
    inner: sides,
    build(_, part) {
      const { Do: toDo = [], Dont: dont = [] } = readSides(part);
      return { type: 'doDont', do: toDo, dont, position: part.position };
    },
  }),
  parts: { do: 'blocks', dont: 'blocks' },
  structure: () => ['do-dont'],
  html({ do: toDo, dont }, writer) {
    const html =
      renderTitledPart('do', writer.t('block.do'), toDo, writer) +
      renderTitledPart('dont', writer.t('block.dont'), dont, writer);
    return element('div', { class: 'do-dont' }, html);
  },
  example:
    '<DoDont>\n<Do>\n\n- Ask before you plan\n\n</Do>\n<Dont>\n\n- Copy another city’s leaflet\n\n</Dont>\n</DoDont>',
};

/** Reads one of each side, in any order. */
function readSides(part: TagPart): { Do?: Block[]; Dont?: Block[] } {
  const read: { Do?: Block[]; Dont?: Block[] } = {};
  for (const { name, position, children } of part.inner(sides)) {
    if (read[name]) part.reportIssue('tag-place', position, { reason: 'repeated', name, parent: 'DoDont' });
    const blocks = children();
    if (blocks.length === 0) part.reportIssue('tag-empty', position, { name });
    read[name] ??= blocks;
  }
  for (const { name } of sides) {
    if (!read[name]) part.reportIssue('tag-empty', part.position, { name: 'DoDont', expected: name });
  }
  return read;
}
