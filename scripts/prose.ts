/** `npm run prose`: measures English readability and, where Grammalecte is installed, checks French typography. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSite } from '../src/lib/content/load.ts';
import { checkFrench, hasGrammalecte } from '../src/lib/prose/french.ts';
import { getProse } from '../src/lib/prose/prose.ts';
import { measureReadability } from '../src/lib/prose/readability.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

/** The target for texts in English: a reader of fourteen follows them. */
const OLDEST = 14;
/** Names and labels are too short for a measure. */
const FEWEST_WORDS = 60;

const site = await loadSite();
let issues = 0;
const report = (line: string) => {
  issues += 1;
  console.log(line);
};

const english = getProse(site, 'en');
for (const { file, paragraphs } of english) {
  const { words, age, long } = measureReadability(paragraphs.join('\n'));
  if (words >= FEWEST_WORDS && age > OLDEST) report(`${file}: reads at age ${age} (target ${OLDEST}).`);
  for (const sentence of long) report(`${file}: long sentence: ${sentence}`);
}
console.log(`English: ${english.length} texts measured.`);

const french = getProse(site, 'fr');
if (hasGrammalecte()) {
  const folder = mkdtempSync(join(tmpdir(), 'prose-'));
  const all = french.flatMap(({ file, paragraphs }) => paragraphs.map((paragraph) => ({ file, paragraph })));
  const path = join(folder, 'french.txt');
  writeFileSync(path, all.map(({ paragraph }) => paragraph).join('\n'));
  for (const { rule, message, excerpt } of checkFrench(
    path,
    all.map(({ paragraph }) => paragraph),
  ))
    report(`${rule}: ${message} … ${excerpt} …`);
  rmSync(folder, { recursive: true });
  console.log(`French: ${french.length} texts checked.`);
} else console.log('French: not checked, grammalecte-cli is not installed (a Debian package).');

console.log(issues === 0 ? 'Nothing to fix.' : `${issues} places to look at.`);
process.exitCode = issues === 0 ? 0 : 1;
