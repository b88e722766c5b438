import { getNearestName } from '../../issues/nearest.ts';
import type { Facts, Frontmatter } from '../../schemas/collections.ts';
import { getFigureLabels } from '../figure-labels.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Labels that an unknown one is compared with: a figure has some thirty. */
const MOST_COMPARED = 100;

/** Each text of an infographic has words for every label of the figure, and for no other. */
export const checkFigureLabels: Rule = (content, report) => {
  const refuse = createReporter(report, 'figure-label');
  for (const { collection, facts, texts } of content.entries) {
    if (collection !== 'infographics' || facts === undefined) continue;
    const used = new Set(getFigureLabels((facts as Facts<'infographics'>).figure));
    for (const { file, frontmatter, source } of texts) {
      if (frontmatter === undefined) continue;
      const { labels } = frontmatter as Frontmatter<'infographics'>;
      const missing = [...used].filter((name) => !Object.hasOwn(labels, name));
      for (const name of missing) refuse({ file, ...source.keyPosition(['labels']) }, { reason: 'missing', name });
      for (const name of Object.keys(labels)) {
        if (used.has(name)) continue;
        const place = { file, ...source.keyPosition(['labels', name]) };
        refuse(place, { reason: 'unused', name, expected: getNearestName(name, missing.slice(0, MOST_COMPARED)) });
      }
    }
  }
};
