import { join } from 'node:path';
import sharp from 'sharp';

/** Height of a picture on a sheet, and the room between two. */
const HEIGHT = 1200;
const GAP = 24;

/** Puts pictures side by side on one sheet. */
export async function makeSheet(folder: string, files: readonly string[], sheet: string): Promise<void> {
  const tiles = await Promise.all(
    files.map((file) =>
      sharp(join(folder, file))
        .resize({ height: HEIGHT, withoutEnlargement: true })
        .png()
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  let left = GAP;
  const placed = tiles.map(({ data, info }) => {
    const tile = { input: data, left, top: GAP };
    left += info.width + GAP;
    return tile;
  });
  const create = { width: left, height: HEIGHT + 2 * GAP, channels: 3 as const, background: '#808080' };
  await sharp({ create }).composite(placed).png({ palette: true }).toFile(sheet);
}
