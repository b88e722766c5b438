import { parseArgs } from 'node:util';
import { parseShard, type Shard } from './shards/shard.ts';

/** What a build leaves out; everything is in by default. */
export interface BuildOptions {
  /** Files to download and share images. */
  downloads: boolean;
  /** The search index. */
  search: boolean;
  /** Pages to build, as a pattern of their addresses: a look at a part, not a whole site. */
  only?: string;
  /** The part of the site to build, for `npm run merge`. */
  shard?: Shard;
  /** Each text file packed beside itself, for servers that send it so. */
  compress?: boolean;
  /** File for what each step cost, as JSON. */
  report?: string;
}

const usage = `Usage: npm run build -- [--no-downloads] [--no-search] [--compress] [--only "en/guides/**" | --shard 2/8] [--report costs.json]`;

/**
 * Reads the options of `npm run build`.
 * @throws where an option is unknown: which, and what there is
 */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        downloads: { type: 'boolean', default: true },
        search: { type: 'boolean', default: true },
        compress: { type: 'boolean', default: false },
        only: { type: 'string' },
        shard: { type: 'string' },
        report: { type: 'string' },
      },
      allowNegative: true,
    });
    const { downloads, search, compress, only, shard, report } = values;
    if (only !== undefined && shard !== undefined) throw new Error('--only and --shard exclude each other.');
    return {
      downloads,
      search,
      ...(compress && { compress }),
      ...(only !== undefined && { only }),
      ...(shard !== undefined && { shard: parseShard(shard) }),
      ...(report !== undefined && { report }),
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
