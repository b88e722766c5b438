import { isPage, type Output } from '../../outputs/output.ts';

/**
 * Divides outputs among processes: each gets a stretch of the pages and one of the other files, so that what neighbours share
 * (their language, mostly) is worked out by one process.
 * @param count number of processes
 */
export function shareOutputs(outputs: readonly Output[], count: number): Output[][] {
  const groups = [outputs.filter(isPage), outputs.filter((output) => !isPage(output))];
  return Array.from({ length: count }, (_, index) =>
    groups.flatMap((group) =>
      group.slice(Math.floor((index * group.length) / count), Math.floor(((index + 1) * group.length) / count)),
    ),
  );
}
