/**
 * `npm run translations`: which texts are missing, outdated or up to date; `--json` for other programs.
 * `-- diff <collection>/<key> <locale>`: what has changed in the source since.
 * `-- done <collection>/<key> <locale> [section]`: writes that the translation, or one section, follows its source as it is now.
 * `-- done --all`: the same for every translation.
 * `-- minor <collection>/<key> [--since <commit>]`: the changes since ask nothing of the translations that were up to date.
 */
import { parseArgs } from 'node:util';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { type Content, readContent } from '../src/lib/content/reading/read.ts';
import { findChanges, renderChanges } from '../src/lib/content/translations/describe-changes.ts';
import { markDone } from '../src/lib/content/translations/mark-done.ts';
import { markMinor } from '../src/lib/content/translations/mark-minor.ts';
import {
  getTranslationRows,
  renderTranslationJson,
  renderTranslationTable,
} from '../src/lib/content/translations/translation-table.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const usage = `npm run translations [-- --json]
npm run translations -- diff <collection>/<key> <locale> [--json]
npm run translations -- done <collection>/<key> <locale> [section]
npm run translations -- done --all
npm run translations -- minor <collection>/<key> [--since <commit>]`;

try {
  const { values, positionals } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      since: { type: 'string', default: 'HEAD' },
    },
    allowPositionals: true,
  });
  process.stdout.write(await run(await readContent(getFolders().content), positionals, values));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Does what is asked and returns what to print. */
async function run(
  content: Content,
  [command, entry, locale, section]: string[],
  { all, json, since }: { all: boolean; json: boolean; since: string },
): Promise<string> {
  const toLines = (lines: string[]) => `${lines.join('\n')}\n`;
  if (command === undefined && !all) {
    const rows = getTranslationRows(content);
    if (json) return renderTranslationJson(rows);
    return renderTranslationTable(rows, content.registry?.locales.map((row) => row.locale as string) ?? []);
  }
  if (command === 'diff' && entry !== undefined && locale !== undefined) {
    const changes = findChanges(content, { entry, locale });
    return json ? `${JSON.stringify(changes, null, 2)}\n` : renderChanges(content, changes);
  }
  if (command === 'done' && all && entry === undefined) return toLines(await markDone(content));
  if (command === 'done' && !all && entry !== undefined && locale !== undefined)
    return toLines(await markDone(content, { entry, locale }, section));
  if (command === 'minor' && entry !== undefined) return toLines(await markMinor(content, entry, since));
  throw new Error(`This is not a command:\n\n${usage}`);
}
