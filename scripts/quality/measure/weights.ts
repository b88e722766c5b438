import type { Page } from '../../../tests/support/pages.ts';
import { isGuide, isNewcomers, limits, weighPages } from '../../../tests/support/weights.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

/** What guides and newcomers’ pages weigh with styles and scripts, compressed. */
export function measureWeights({ folder, readerPages }: BuiltSite): Outcome {
  const weights = weighPages(folder);
  const kinds = [
    { name: 'guide', limit: limits.guide, pages: readerPages.filter(isGuide), weigh: weights.all },
    { name: 'newcomers’ page', limit: limits.newcomers, pages: readerPages.filter(isNewcomers), weigh: weights.all },
    { name: 'styles of a page', limit: limits.styles, pages: [...readerPages], weigh: weights.styles },
  ];
  const judged = kinds.map(({ name, limit, pages, weigh }) => judge(name, limit, pages, weigh));
  const outcome = fromFaults(
    judged.flatMap(({ faults }) => faults),
    `over their limit of ${count(readerPages.length)} pages`,
  );
  return { ...outcome, measured: `${outcome.measured}; heaviest: ${judged.map(({ most }) => most).join(', ')}` };
}

function judge(name: string, limit: number, pages: readonly Page[], weigh: (page: Page) => number) {
  const all = pages.map((page) => ({ path: page.path, bytes: weigh(page) }));
  const heaviest = Math.max(0, ...all.map(({ bytes }) => bytes));
  return {
    faults: all.filter(({ bytes }) => bytes > limit).map(({ path, bytes }) => `${path} ${toKilobytes(bytes)}`),
    most: `${name} ${toKilobytes(heaviest)} of ${toKilobytes(limit)}`,
  };
}

const toKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
