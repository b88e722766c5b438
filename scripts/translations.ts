/**
 * `npm run translations`: which texts are missing, outdated or up to date.
 * `npm run translations -- done <collection>/<key> <locale>`: writes that the translation follows its source as it is now.
 * `npm run translations -- done --all`: the same for every translation.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getFolders } from '../src/lib/build/folders.ts';
import { markTranslation } from '../src/lib/content/mark-translation.ts';
import { readContent } from '../src/lib/content/read.ts';
import { getHashedSections } from '../src/lib/content/section-status.ts';
import { getTranslationRows, renderTranslationTable } from '../src/lib/content/translation-table.ts';
import { getTranslations } from '../src/lib/content/translations.ts';

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
    await markDone(entry, locale);
  } else throw new Error(`This is not a command:\n\n${usage}`);

  /** Marks the translations that were asked for; all of them without an entry. */
  async function markDone(entry: string | undefined, locale: string | undefined): Promise<void> {
    const all = content.entries.flatMap((row) =>
      getTranslations(row).map((made) => ({ id: `${row.collection}/${row.key}`, ...made })),
    );
    const asked = all.filter(({ id, text }) => entry === undefined || (id === entry && text.locale === locale));
    if (entry !== undefined && asked.length === 0) {
      throw new Error(`There is no translation ${entry}/text.${locale}.mdx with "translation: from: …" at its top.`);
    }
    let changed = 0;
    for (const { text, source } of asked) {
      if (source.frontmatter === undefined) throw new Error(`${source.file} has issues: run "npm run check" first.`);
      const path = join(content.dir, text.file);
      const before = await readFile(path, 'utf8');
      const after = markTranslation(before, new Map(getHashedSections(source).map(({ key, hash }) => [key, hash])));
      if (after === before) continue;
      await writeFile(path, after);
      changed += 1;
      console.log(`${text.file} follows ${source.file}`);
    }
    console.log(`${changed} of ${asked.length} ${asked.length === 1 ? 'translation' : 'translations'} changed.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
