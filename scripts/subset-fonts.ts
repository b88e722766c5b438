/**
 * `npm run fonts`: makes the font files of the site from the npm package of Overpass.
 * Run it after an update of that package, and commit what it writes: a build must not depend on a font tool.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const { resolve } = createRequire(import.meta.url);
const source = (name: string) => resolve(`@fontsource-variable/overpass/files/overpass-${name}-wght-normal.woff2`);
const folder = join(import.meta.dirname, '../src/styles/fonts');

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** The letters of most pages: ASCII, Latin-1, and the typography of English and French. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„•…‹›€−\u202f\u2009\u2011\u2007`;
/** Letters of other European names, such as Gdańsk: a second file that few pages load. */
const latinExtended = `${range(0x100, 0x17f).replace(/[Œœ]/g, '')}ȘșȚț`;

for (const [name, letters] of [
  ['latin', latin],
  ['latin-ext', latinExtended],
] as const) {
  const font = await subsetFont(await readFile(source(name)), letters, {
    targetFormat: 'woff2',
    // The site uses regular to extra bold.
    variationAxes: { wght: { min: 400, max: 800 } },
  });
  await writeFile(join(folder, `overpass-${name}.woff2`), font);
  console.log(`overpass-${name}.woff2: ${(font.length / 1000).toFixed(1)} kB`);
}
await copyFile(resolve('@fontsource-variable/overpass/LICENSE'), join(folder, 'LICENSE'));
