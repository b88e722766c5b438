/**
 * `npm run look`: pictures of one page of each kind, on a phone, a tablet and a desk, light and dark and on paper, in several
 * languages, and a contact sheet for each kind. Needs a built site.
 * `-- --only guides` looks at the kinds whose names begin so; `--locales en,fr` at some languages; `--out <folder>` writes elsewhere.
 * `-- --against <folder>` compares with the pictures of an earlier run and exits with 1 where more than a thousandth has changed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { serveSite } from '../src/lib/serving/serve-site.ts';
import { compare } from './look/compare.ts';
import { makeSheet } from './look/sheet.ts';
import { shoot, views } from './look/shoot.ts';
import { findTemplates } from './look/templates.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const TOLERANCE = 0.001;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    locales: { type: 'string', default: 'en,fr,ar' },
    out: { type: 'string', default: 'look' },
    against: { type: 'string' },
  },
});
const { out: folder } = getFolders();
const templates = findTemplates(folder, values.locales.split(',')).filter(({ name }) => name.startsWith(values.only));
const shots = join(values.out, 'shots');
const executablePath = process.env.CHROMIUM_PATH;
const served = await serveSite(folder, 0);
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath && { executablePath }),
});
const files: string[] = [];
for (const view of views) {
  files.push(...(await shoot(browser, served.origin, templates, view, shots)));
  console.log(`${view.name}: ${templates.length} pages`);
}
await browser.close();
await served.close();

mkdirSync(join(values.out, 'sheets'), { recursive: true });
for (const { name, locale } of templates) {
  const own = views.map((view) => join(name, `${locale}-${view.name}.png`));
  await makeSheet(shots, own, join(values.out, 'sheets', `${name}-${locale}.png`));
}
console.log(`${templates.length} contact sheets in ${join(values.out, 'sheets')}`);

if (values.against !== undefined) {
  for (const file of files.sort()) {
    const changed = await compare(file, shots, join(values.against, 'shots'));
    if (changed <= TOLERANCE) continue;
    process.exitCode = 1;
    console.log(`${file}: ${changed === 1 ? 'new, or of another size' : `${(100 * changed).toFixed(1)}% changed`}`);
  }
}
