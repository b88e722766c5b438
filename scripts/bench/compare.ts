import { getCpu, type Result } from './result.ts';

/** A figure that follows from several results: `Passerelle without search: cold / Hugo: cold`. */
export interface Comparison {
  name: string;
  size: number;
  value: number;
}

const [hugo, starlight, pagefind] = [
  'Hugo: cold',
  'Starlight without search: cold',
  'Pagefind’s own command on our pages: cold',
];
const [plain, full] = ['Passerelle without search', 'Passerelle with search'];

/** Whose user time is divided by whose: system time depends more on the machine's disk than on the program. */
const pairs: [string, string][] = [
  [`${plain}: cold`, hugo],
  [`${plain}: cold`, starlight],
  [`${full}: cold`, hugo],
  [`${plain}: one text changed`, hugo],
  [`${full}: one text changed`, hugo],
  [`${full}: nothing changed`, hugo],
];

/** Ratios of processor time in one corpus; those that were not measured are left out. Steps know their time as a whole. */
export function getRatios(results: readonly Result[], size: number): Comparison[] {
  const find = (name: string) => results.find((result) => result.name === name && result.size === size);
  const ratios: Comparison[] = pairs.flatMap(([ours, peer]) => {
    const [above, below] = [find(ours), find(peer)];
    return above && below ? [{ name: `${ours} / ${peer}`, size, value: above.usage.user / below.usage.user }] : [];
  });
  const [search, own] = [find(`${full}: cold`)?.steps?.find(({ name }) => /search/i.test(name)), find(pagefind)];
  if (search && own) ratios.push({ name: `Search step, cold / ${pagefind}`, size, value: search.cpu / getCpu(own) });
  return ratios;
}

/** How processor time and peak memory grow from one size to the next: 1 is in proportion to the texts, 2 with their square. */
export function getExponents(results: readonly Result[]): Comparison[] {
  return [...Map.groupBy(results, ({ name }) => name)].flatMap(([name, rows]) =>
    rows.slice(1).flatMap((row, index) => {
      const before = rows[index];
      if (!before) return [];
      const exponent = (large: number, small: number) => Math.log(large / small) / Math.log(row.size / before.size);
      return [
        { name: `${name}: processor time`, size: row.size, value: exponent(getCpu(row), getCpu(before)) },
        { name: `${name}: peak memory`, size: row.size, value: exponent(row.usage.peakMb, before.usage.peakMb) },
      ];
    }),
  );
}
