import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../checks/check.ts';
import { readContent } from '../../content/reading/read.ts';
import { severities } from '../../issues/codes.ts';
import { addLanguageRow, describeLanguage, makeLanguageRow } from './language.ts';
import { describe, type NewContext } from './new-member.ts';
import { RefusedError } from './refused-error.ts';
import { toYaml } from './write-yaml.ts';

/** Adds a language to the list in `site.yaml`: nothing else is needed. */
export async function addLanguage(
  args: string[],
  { content, ask, today, messages, before = '' }: NewContext,
): Promise<string> {
  const { properties = {} } = describeLanguage();
  const options = Object.fromEntries(Object.keys(properties).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args, options: { ...options, yes: { type: 'boolean' as const } } });
  const { yes, ...given } = values as Record<string, string> & { yes?: boolean };
  const schema = properties['locale'];
  const locale =
    given['locale'] ?? (yes || !schema ? undefined : (await ask?.({ path: 'locale', schema, isMany: false }))?.[0]);
  if (locale === undefined) throw new Error(messages.missing(['--locale']));
  if (content.registry?.find(locale)) throw new Error(`site.yaml has the language "${locale}" already.`);
  const file = join(content.dir, 'site.yaml');
  const settings = await readFile(file, 'utf8');
  await writeFile(file, addLanguageRow(settings, toYaml(makeLanguageRow(content, locale, given))));
  const errors = checkContent(await readContent(content.dir), today).filter(
    (issue) => issue.file === 'site.yaml' && severities[issue.code] === 'error',
  );
  if (errors.length > 0) {
    await writeFile(file, settings);
    throw new RefusedError(errors);
  }
  return describe(messages, ['site.yaml'], [messages.languageNext(locale), messages.preview(before)]);
}
