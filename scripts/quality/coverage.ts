import axe from 'axe-core';
import { type CriterionId, criterionIds } from '../../src/lib/quality/criteria.ts';
import type { Coverage } from '../../src/lib/quality/measurement.ts';
import { askedRules } from '../../tests/support/axe.ts';
import { walkElements } from '../../tests/support/html-tree.ts';
import type { BuiltSite } from './built-site.ts';

/** Tests of the built site that look at a part of a criterion, by the name of their file. */
export const testsOf: Readonly<Partial<Record<CriterionId, readonly string[]>>> = {
  '1.4.4': ['overflow'],
  '1.4.10': ['overflow'],
  '2.1.1': ['assessment', 'guide-progress', 'plan', 'reading-list', 'search-use'],
  '2.1.4': ['search-use'],
  '2.4.2': ['languages'],
  '3.1.1': ['languages'],
  '3.1.2': ['languages'],
  '4.1.3': ['guide-progress', 'reading-list', 'search-use'],
};

/** Criteria that speak of recordings and broadcasts only. */
const media: readonly CriterionId[] = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'];

/** What looks at each criterion by itself: rules of axe, tests of the built site; and those that the site gives no occasion for. */
export function measureCoverage({ pages }: Pick<BuiltSite, 'pages'>): Record<CriterionId, Coverage> {
  const hasMedia = pages.some(({ tree }) =>
    [...walkElements(tree)].some(({ tagName }) => /^(?:audio|video)$/.test(tagName)),
  );
  return Object.fromEntries(
    criterionIds.map((id) => [
      id,
      {
        axe: countRules(id),
        tests: [...(testsOf[id] ?? [])],
        ...(media.includes(id) && !hasMedia && { absent: true }),
      },
    ]),
  ) as Record<CriterionId, Coverage>;
}

/** Rules of axe that are on or asked for, by the tag that names the criterion: `wcag143`. */
function countRules(id: CriterionId): number {
  const tag = `wcag${id.replaceAll('.', '')}`;
  return axe
    .getRules([tag])
    .filter(({ ruleId, ...rule }) => askedRules.includes(ruleId) || !('enabled' in rule) || rule.enabled).length;
}
