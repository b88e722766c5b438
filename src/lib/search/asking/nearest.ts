import { fold } from '../fold.ts';

/** Letters that may differ: none in short words, where every other word is near. */
const getReach = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
/** Letters at the beginning that must be the same where two others differ: `eviction` is no `election`. */
const FIRM_START = 3;

/**
 * The word nearest to a misspelt one. Of those that are equally near it is the one that begins most like it, since people
 * mistype the beginning of a word least, then the most widespread.
 * @param words the most widespread first
 */
export function findNearest(word: string, words: readonly string[]): string | undefined {
  const own = fold(word);
  let reach = getReach(own.length);
  let best: string | undefined;
  let bestStart = 0;
  for (const candidate of words) {
    const other = fold(candidate);
    if (Math.abs(other.length - own.length) > reach || other === own) continue;
    const start = countSameStart(own, other);
    const distance = getDistance(own, other, reach);
    if (distance > reach || (best !== undefined && distance === reach && start <= bestStart)) continue;
    if (isOtherWord(own, other, start, distance)) continue;
    best = candidate;
    bestStart = start;
    reach = distance;
  }
  return best;
}

/** Letters of a word that is so short that another letter makes another word of it: `scam`, `scan`. */
const SHORT = 4;

/** Another beginning makes another word, and another letter one of a short word, unless two letters were swapped. */
function isOtherWord(own: string, other: string, start: number, distance: number): boolean {
  if (distance > 1) return start < FIRM_START;
  const isSwapped = [...own].sort().join('') === [...other].sort().join('');
  return !isSwapped && (own.length <= SHORT || (start === 0 && own.length === other.length));
}

function countSameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Letters to change, add, leave out or swap to make one word of another; more than `limit` where it is more. */
export function getDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Letters that may differ where someone chooses among several words. */
const WIDE = 3;

/** The words nearest to one, the nearest first. */
export function listNear(word: string, words: readonly string[], most: number): string[] {
  const own = fold(word);
  const reach = Math.min(WIDE, Math.floor(own.length / 2));
  const near = words.flatMap((candidate, place) => {
    const other = fold(candidate);
    if (other === own || Math.abs(other.length - own.length) > reach) return [];
    const distance = getDistance(own, other, reach);
    return distance > reach ? [] : [{ candidate, distance, place }];
  });
  return near
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
