import { parseArgs } from 'node:util';
import { getNearestName } from '../../issues/nearest.ts';
import type { FieldSchema } from '../fields/field-schema.ts';
import type { MemberFields } from '../fields/kinds.ts';

/** Flags of every kind, beside its fields. */
const common = ['title', 'key', 'locale', 'translations'] as const;

export interface MemberFlags {
  /** Nobody is asked: what is missing is an error. */
  yes: boolean;
  title?: string;
  key?: string;
  /** Locale that the words are given in. */
  locale?: string;
  /** Locales that a stub is made for. */
  translations?: string[];
  /** By the path of the field. */
  fields: Map<string, string[]>;
}

/** Paths of all fields that a flag can name: `city`, `years.from`, `name.fr`. */
export function listPaths({ properties = {} }: FieldSchema, locales: readonly string[], above = ''): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${above}${name}`;
    const branches = schema.oneOf ?? [schema];
    return [
      path,
      ...(schema.localized ? locales.map((locale) => `${path}.${locale}`) : []),
      ...branches.flatMap((branch) => listPaths(branch, locales, `${path}.`)),
    ];
  });
}

/**
 * Reads the flags of `npm run new -- <kind>`: one for each field.
 * @throws with the nearest name where a flag is not known
 */
export function parseMemberFlags(
  args: string[],
  { facts, text }: MemberFields,
  locales: readonly string[],
): MemberFlags {
  const paths = new Set([...listPaths(facts, locales), ...(text ? listPaths(text, locales) : [])]);
  const names = [...new Set([...common, ...paths])];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }]));
  const { values, tokens } = parseArgs({
    args,
    options: { ...options, yes: { type: 'boolean' as const } },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new Error(`"${token.value}" belongs to no flag. Put quotes around several words.`);
    if (token.kind !== 'option' || token.name === 'yes') continue;
    const nearest = getNearestName(token.name, names);
    if (!names.includes(token.name))
      throw new Error(
        `--${token.name} is not known here.${nearest ? ` Did you mean --${nearest}?` : ''}\n${describe(names)}`,
      );
    if (token.value === undefined) throw new Error(`--${token.name} needs a value.`);
  }
  const all = values as Record<string, string[] | undefined>;
  const [title, key, locale] = [all['title']?.[0], all['key']?.[0], all['locale']?.[0]];
  const translations = all['translations']?.flatMap((value) => value.split(',').filter((part) => part !== ''));
  return {
    yes: values['yes'] === true,
    ...(title !== undefined && { title }),
    ...(key !== undefined && { key }),
    ...(locale !== undefined && { locale }),
    ...(translations && { translations }),
    fields: new Map([...paths].flatMap((path) => (all[path] ? [[path, all[path]] as const] : []))),
  };
}

const describe = (names: readonly string[]): string => `Flags: ${names.map((name) => `--${name}`).join(' ')}`;
