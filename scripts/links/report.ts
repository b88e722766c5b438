import type { Verdict } from './ask-address.ts';
import type { AskedAddress } from './ask-all.ts';

/** What an editor does about each, the worst first. */
const ADVICE: Readonly<Record<Exclude<Verdict, 'fine'>, string>> = {
  gone: 'The page is gone. Find where it is now, name an archived copy, or another source.',
  unreachable: 'Nothing answers. Try again another day; if it stays so, treat it as gone.',
  moved: 'The page has moved for good. Write the new address.',
  secure: 'The page answers over https as well. Write https.',
  refused: 'The server answers no program. Look at the page in a browser.',
};

/** Lists what editors should look at, file by file; what is fine is only counted. */
export function renderReport(asked: readonly AskedAddress[]): string {
  const groups = Map.groupBy(asked, ({ verdict }) => verdict);
  const parts = Object.entries(ADVICE).flatMap(([verdict, advice]) => {
    const group = groups.get(verdict as Verdict) ?? [];
    if (group.length === 0) return [];
    const rows = group.flatMap(({ url, to, reason, places }) => [
      `  ${url} (${reason})${to === undefined ? '' : `\n    → ${to}`}`,
      ...places.map((place) => `    ${place}`),
    ]);
    return [[`${advice} (${group.length})`, ...rows].join('\n')];
  });
  const fine = groups.get('fine')?.length ?? 0;
  return `${[...parts, `${fine} of ${asked.length} addresses are fine.`].join('\n\n')}\n`;
}
