/**
 * String keys, or their first parts, that a locale of scope `newcomers` must translate: what stands on the
 * newcomers' pages. Its other words may come from its fallback chain, since it does not have their pages.
 */
export const NEWCOMER_AREAS: readonly string[] = [
  'address',
  'breadcrumbs',
  'callout',
  'choice',
  'downloads',
  'entry',
  'glossary',
  'not-found',
  'notice',
  'place',
  'print',
  'search',
  'service',
  'site',
  'topic',
  'block.back',
  'block.checklist',
  'block.footnotes',
  'block.source',
  'block.table',
  'facts.city',
  'facts.country',
  'footer.label',
  'footer.licence',
  'footer.privacy',
  'section.what',
  'section.who',
  'section.papers',
  'section.steps',
  'section.cost',
  'section.rights',
  'section.warning',
  'section.next',
  'section-title.glossary',
  'section-title.not-found',
  'section-title.pages',
  'section-title.places',
  'section-title.search',
  'section-title.services',
  'section-lead.glossary',
  'section-lead.places',
  'section-lead.search',
  'type.pages',
  'type.services',
];

/** True for a string key of the newcomers' pages. */
export const isNewcomerKey = (key: string): boolean =>
  NEWCOMER_AREAS.some((area) => key === area || key.startsWith(`${area}.`));
