import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run merge` is told. */
export interface MergeOptions {
  /** Folders of the parts, absolute. */
  folders: string[];
  search: boolean;
  report?: string;
}

const usage = 'Usage: npm run merge -- [--no-search] [--report costs.json] parts/1 parts/2 …';

/**
 * Reads the options of `npm run merge`.
 * @throws where no part is named, or an option is unknown
 */
export function parseMergeOptions(args: readonly string[]): MergeOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { search: { type: 'boolean', default: true }, report: { type: 'string' } },
      allowNegative: true,
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error('name the folder of each part.');
    const { search, report } = values;
    return { folders: positionals.map((folder) => resolve(folder)), search, ...(report !== undefined && { report }) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
