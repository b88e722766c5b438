import { findSections, type SectionKind, sectionsOf } from '../../collections/sections.ts';
import { element, escapeHtml } from '../escape-html.ts';
import { defineTag, type Kind, type TagPart } from '../kind.ts';
import type { Block, Position } from '../model.ts';

/** A fixed part of a practice, case study or service; its heading comes from the dictionary. */
export interface Section {
  type: 'section';
  kind: SectionKind;
  children: Block[];
  position: Position;
}

export const section: Kind<Section> = {
  tag: defineTag({
    name: 'Section',
    about: 'A fixed part of a practice, a case study or a service.',
    holds: 'blocks',
    room: 'wide',
    needs: 'top',
    collections: Object.keys(sectionsOf),
    attributes: {
      kind: {
        form: 'enum',
        required: true,
        values: [...new Set(Object.values(sectionsOf).flat())],
        about: 'Which part it is; gives the heading.',
      },
    },
    build({ kind }, part) {
      checkKind(kind, part);
      part.takeId(kind);
      return { type: 'section', kind, children: part.childrenUnderHeading(), position: part.position };
    },
  }),
  parts: { children: 'blocks' },
  structure: ({ kind }) => [`section:${kind}`],
  html({ kind, children }, { blocks, t }) {
    const heading = element('h2', { id: `${kind}_title` }, escapeHtml(t(`section.${kind}`)));
    const note = kind === 'lesson' ? element('p', { class: 'note' }, escapeHtml(t('section.lesson-note'))) : '';
    const attributes = { class: 'section-block', id: kind, 'aria-labelledby': `${kind}_title`, 'data-kind': kind };
    return element('section', attributes, heading + note + blocks(children));
  },
  landmark: ({ kind }) => ({ id: kind, title: undefined, level: 2, isPart: true }),
  example: '<Section kind="problem">\n\nPeople had to visit six offices.\n\n</Section>',
};

function checkKind(kind: SectionKind, { collection, reportIssue, position }: TagPart): void {
  const kinds = findSections(collection);
  if (!kinds || kinds.includes(kind)) return;
  const expected = kinds.join(', ');
  reportIssue('attribute-value', position, { name: 'kind', tag: 'Section', found: kind, form: 'enum', expected });
}
