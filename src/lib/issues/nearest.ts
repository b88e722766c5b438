/**
 * Number of edits (insert, delete, replace, swap two neighbours) between two names.
 * @param limit a larger number is not counted out: Infinity stands for it
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    // Two rows that are all beyond the limit: no later one comes back.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

/** Names near enough to `name` to be meant, the nearest first. */
export function getNearest(name: string, candidates: Iterable<string>, count = 3): string[] {
  const wanted = name.toLowerCase();
  const limit = Math.ceil(wanted.length / 3);
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const known = candidate.toLowerCase();
    // A part of a longer key is what people remember: `vienna` for `vienna-startwien`.
    const isPart = wanted.length >= 3 && (known.includes(wanted) || (known.length >= 3 && wanted.includes(known)));
    const edits = editDistance(wanted, known, limit);
    const distance = isPart ? Math.min(1.5, edits) : edits;
    if (distance <= limit) scored.push({ candidate, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, count).map(({ candidate }) => candidate);
}

/** Remembers what was nearest: a key that was renamed is missed by every reference to it. */
export function createNearestIndex(): (name: string, candidates: ReadonlySet<string>) => string[] {
  const known = new Map<ReadonlySet<string>, Map<string, string[]>>();
  return (name, candidates) => {
    const names = known.get(candidates) ?? new Map<string, string[]>();
    known.set(candidates, names);
    const found = names.get(name) ?? getNearest(name, candidates);
    names.set(name, found);
    return found;
  };
}

/** The name most probably meant, or an empty text. */
export const getNearestName = (name: string, candidates: Iterable<string>): string =>
  getNearest(name, candidates, 1)[0] ?? '';
