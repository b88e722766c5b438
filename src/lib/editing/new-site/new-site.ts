import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../checks/check.ts';
import type { Content } from '../../content/reading/raw.ts';
import { readContent } from '../../content/reading/read.ts';
import { severities } from '../../issues/codes.ts';
import type { FieldSchema } from '../fields/field-schema.ts';
import { describeMember } from '../fields/kinds.ts';
import type { Choice } from '../new/ask.ts';
import { toKey } from '../new/key.ts';
import { describe, type NewContext } from '../new/new-member.ts';
import { RefusedError } from '../new/refused-error.ts';
import { countLinks } from './copy-member.ts';
import { keepMarks } from './keep-marks.ts';
import { makeSite, type NewSite } from './make-site.ts';

const names = [
  'folder',
  'name',
  'organisation',
  'description',
  'url',
  'languages',
  'topics',
  'areas',
  'sheets',
] as const;
type Name = (typeof names)[number];
/** Flags that hold several values, separated by commas. */
const many: readonly Name[] = ['languages', 'topics', 'areas', 'sheets'];

/** Makes the content folder of another site. @throws `RefusedError` where the check would refuse it */
export async function addSite(args: string[], context: NewContext): Promise<string> {
  const { content, today, messages } = context;
  const values = await collect(args, context);
  const folder = resolve(values.folder[0] ?? '');
  if (existsSync(folder) && (await readdir(folder)).length > 0) throw new Error(messages.notEmpty(folder));
  const [name = ''] = values.name;
  const site: NewSite = {
    name,
    organisation: values.organisation[0] ?? name,
    description: values.description[0] ?? name,
    // A name that no network can have: a check before publication refuses it.
    url: values.url[0] ?? `https://${toKey(name) || 'network'}.example`,
    languages: values.languages,
    topics: values.topics,
    areas: values.areas,
    sheets: values.sheets,
  };
  const files = makeSite(content, site);
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await keepMarks(content, await readContent(folder));
  const errors = checkContent(await readContent(folder), today).filter(({ code }) => severities[code] === 'error');
  if (errors.length > 0) throw new RefusedError(errors);
  const next = [...messages.siteNext(folder).split('\n'), ...listLinkless(content, files).map(messages.linkless)];
  return describe(messages, [`${folder}: ${files.size}`], next);
}

/** Texts in the main language whose sentences may name a sheet that did not come along: its link was taken out. */
const listLinkless = ({ dir }: Content, files: ReadonlyMap<string, string | Uint8Array>): string[] => {
  const first = [...files].filter(([file, text]) => {
    if (typeof text !== 'string' || !file.endsWith('.mdx') || text.includes('\ntranslation:\n')) return false;
    return countLinks(text) < countLinks(readFileSync(join(dir, file), 'utf8'));
  });
  const names = first.map(([file]) => file);
  return names.length === 0 ? [] : [names.join(', ')];
};

/** What flags say, and what a person answers where they are silent. */
async function collect(args: string[], { ask, content, messages }: NewContext): Promise<Record<Name, string[]>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args,
    options: { ...options, yes: { type: 'boolean' as const } },
    allowPositionals: true,
  });
  const given = { ...(positionals[0] !== undefined && { folder: positionals[0] }), ...values } as Partial<
    Record<Name, string>
  >;
  const isAsked = ask !== undefined && !('yes' in values);
  const found = {} as Record<Name, string[]>;
  for (const name of names) {
    const value = given[name];
    const isMany = many.includes(name);
    if (value !== undefined) found[name] = isMany ? split(value) : [value];
    else if (isAsked) {
      const choices = getChoices(name, content);
      const answers = await ask({ path: messages[name], schema: toSchema(name), isMany, ...(choices && { choices }) });
      found[name] = isMany && !choices ? answers.flatMap(split) : answers;
    } else found[name] = [];
  }
  const missing = (['folder', 'name', 'languages'] as const).filter((name) => found[name].length === 0);
  if (missing.length > 0) throw new Error(messages.missing(missing.map((name) => `--${name}  ${messages[name]}`)));
  return found;
}

const split = (value: string): string[] =>
  value.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

const toSchema = (name: Name): FieldSchema =>
  name === 'url' ? { type: 'string', format: 'uri' } : { type: 'string', minLength: 1 };

function getChoices(name: Name, content: Content): Choice[] | undefined {
  if (name === 'topics')
    return (describeMember('services').facts.properties?.['topic']?.enum ?? []).map((value) => ({ value }));
  if (name === 'areas') return listAreas(content).map((value) => ({ value }));
  if (name !== 'sheets') return undefined;
  return content.entries
    .filter(({ collection }) => collection !== 'services' && collection !== 'pages')
    .map(({ collection, key }) => ({ value: `${collection}/${key}` }));
}

/** Cities and countries that services hold for. */
const listAreas = ({ entries }: Content): string[] => [
  ...new Set(
    entries.flatMap(({ collection, facts }) => {
      const { city, country } = (collection === 'services' && facts ? facts : {}) as {
        city?: string;
        country?: string;
      };
      return city ?? country ?? [];
    }),
  ),
];
