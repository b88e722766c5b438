/** One of the parts that a site is built in. */
export interface Shard {
  /** From 1. */
  index: number;
  count: number;
}

/**
 * Reads `2/8`.
 * @throws where it names no part
 */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new Error(`--shard "${text}" names no part: write which part of how many, from 1/8 to 8/8.`);
  return { index, count };
}

/** `2/8`, as the option has it. */
export const toShardName = ({ index, count }: Shard): string => `${index}/${count}`;
