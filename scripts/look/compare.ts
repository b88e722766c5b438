import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** How far a channel may be off before a pixel counts as another one: edges of letters differ between machines. */
const NOISE = 24;

/** Part of a picture that has changed since another was approved: 1 where there is none, or its size is another. */
export async function compare(file: string, now: string, before: string): Promise<number> {
  if (!existsSync(join(before, file))) return 1;
  const [a, b] = await Promise.all(
    [now, before].map((folder) => sharp(join(folder, file)).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let changed = 0;
  for (let index = 0; index < a.data.length; index += 3) {
    const isOff = [0, 1, 2].some(
      (channel) => Math.abs((a.data[index + channel] ?? 0) - (b.data[index + channel] ?? 0)) > NOISE,
    );
    if (isOff) changed += 1;
  }
  return changed / (a.data.length / 3);
}
