/** Whether every page is visited in every view: `npm run test:full`, for a release. */
export const isFull = process.env['MATRIX'] === 'full';

/** How many pages of one kind are visited when not all are. */
const OF_A_KIND = 4;

/**
 * Pages that a browser visits: all of a small kind, and of a large one the first and others spread over its length. Pages of a
 * kind share their template: after four of them the next one rarely shows a new fault, and takes as long.
 * @param paths Addresses of a site, in order.
 */
export function samplePaths(paths: readonly string[]): string[] {
  if (isFull) return [...paths];
  return [...Map.groupBy(paths, getKind).values()].flatMap((kind) => {
    const step = Math.max(1, kind.length / OF_A_KIND);
    return kind.filter((_, index) => index === 0 || Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

/** Language, section and depth of an address: `/en/guides/x/` and `/en/guides/y/` are of one kind. */
export function getKind(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return `${parts.slice(0, 2).join('/')} ${parts.length}`;
}
