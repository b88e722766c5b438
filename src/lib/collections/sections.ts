/**
 * The fixed parts of the texts of each collection that has some, in the order in which they are usually written. Apart from
 * the schemas, since a browser that puts documents together needs no schema.
 */
export const sectionsOf = {
  practices: ['problem', 'action', 'actors', 'results', 'conditions', 'setbacks', 'lesson'],
  'case-studies': ['start', 'mentoring', 'visits', 'plan', 'results', 'setbacks', 'lesson', 'next'],
  services: ['what', 'who', 'papers', 'steps', 'cost', 'rights', 'warning', 'next'],
} as const;

export type SectionKind = (typeof sectionsOf)[keyof typeof sectionsOf][number];

/** The parts that a collection may have, by its name; none where any are allowed. */
export const findSections = (collection: string): readonly SectionKind[] | undefined =>
  Object.hasOwn(sectionsOf, collection) ? sectionsOf[collection as keyof typeof sectionsOf] : undefined;
