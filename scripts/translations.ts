/**
 * `npm run translations`: which texts are missing, outdated or up to date.
 * `npm run translations -- done <collection>/<key> <locale>`: writes that the translation follows its source as it is now.
 * `npm run translations -- done --all`: the same for every translation.
 */
import { parseArgs } from 'node:util';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { readContent } from '../src/lib/content/reading/read.ts';
import { markDone } from '../src/lib/content/translations/mark-done.ts';
import { getTranslationRows, renderTranslationTable } from '../src/lib/content/translations/translation-table.ts';

const usage =
  'npm run translations\nnpm run translations -- done <collection>/<key> <locale>\nnpm run translations -- done --all';

try {
  const { values, positionals } = parseArgs({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [command, entry, locale] = positionals;
  const content = await readContent(getFolders().content);
  if (command === undefined && !values.all) {
    const locales = content.registry?.locales.map((row) => row.locale as string) ?? [];
    process.stdout.write(renderTranslationTable(getTranslationRows(content), locales));
  } else if (command === 'done' && (values.all ? entry === undefined : locale !== undefined)) {
    const only = entry === undefined || locale === undefined ? undefined : { entry, locale };
    console.log((await markDone(content, only)).join('\n'));
  } else throw new Error(`This is not a command:\n\n${usage}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
