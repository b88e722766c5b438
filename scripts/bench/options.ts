import { parseArgs } from 'node:util';

/** What can be measured. */
export const groups = ['hugo', 'starlight', 'site', 'search', 'check', 'real', 'files'] as const;
export type Group = (typeof groups)[number];

export interface BenchOptions {
  /** Texts of each corpus, which are its pages; the entries are half as many, in two languages. */
  sizes: number[];
  only: ReadonlySet<Group>;
  /** How often a short measurement is made. */
  runs: number;
  /** Where the results go as JSON. */
  json?: string;
  /** A scratch folder that stays; by default one that is removed. */
  folder?: string;
  /** The checkout whose commands are measured; by default this one. */
  project?: string;
}

export const usage = `npm run bench -- [--sizes 1000,10000] [--only ${groups.join(',')}] [--runs 3] [--json FILE] [--folder SCRATCH] [--project CHECKOUT]`;

/**
 * Reads the arguments of the command.
 * @throws if one is not known or not a number
 */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      only: { type: 'string', default: groups.join(',') },
      runs: { type: 'string', default: '3' },
      json: { type: 'string' },
      folder: { type: 'string' },
      project: { type: 'string' },
    },
  });
  const { sizes, only, runs, ...places } = values;
  return {
    sizes: sizes.split(',').map(toNumber),
    only: new Set(only.split(',').map(toGroup)),
    runs: toNumber(runs),
    ...places,
  };
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${text}” is not a number of 1 or more.\n${usage}`);
  return number;
}

function toGroup(text: string): Group {
  const group = groups.find((name) => name === text);
  if (!group) throw new Error(`“${text}” cannot be measured.\n${usage}`);
  return group;
}
