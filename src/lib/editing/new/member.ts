import { type Collection, isEntryCollection } from '../../collections/collections.ts';
import type { Content } from '../../content/reading/raw.ts';
import { describeMember, getTitleField } from '../fields/kinds.ts';
import type { Ask, Choice } from './ask.ts';
import { makeBody } from './body.ts';
import { type FillContext, fillFields } from './fill.ts';
import type { MemberFlags } from './flags.ts';
import { toKey } from './key.ts';
import type { NewMessages } from './messages.ts';
import { describeMissing } from './missing.ts';
import { toText, toYaml } from './write-yaml.ts';

export interface NewMember {
  /** Text by path in the content folder. */
  files: Map<string, string>;
  collection: Collection;
  key: string;
  /** It waits, unpublished, until a line is taken out of its facts. */
  isDraft: boolean;
}

export interface MemberOptions {
  content: Content;
  collection: Collection;
  flags: MemberFlags;
  today: string;
  messages: NewMessages;
  /** Undefined where nobody can answer. */
  ask?: Ask;
}

/**
 * Makes the files of a new entry or record, with stubs for its translations.
 * @throws where a flag is missing, naming all that are
 */
export async function makeMember({
  content,
  collection,
  flags,
  today,
  messages,
  ask,
}: MemberOptions): Promise<NewMember> {
  const fields = describeMember(collection);
  const locale = flags.locale ?? content.registry?.defaultLocale ?? 'en';
  if (!content.registry?.find(locale)) throw new Error(`site.yaml has no locale "${locale}" (--locale).`);
  const title = flags.title ?? (await askTitle(ask, messages));
  const key = flags.key ?? toKey(title);
  if (key === '')
    throw new Error('The title has no Latin letters: give the name of the folder, e.g. --key welcome-desk.');
  const isDraft = fields.facts.properties?.['draft'] !== undefined;
  const titleField = getTitleField(fields);
  const context: FillContext = {
    given: new Map<string, string[]>([[titleField, [title]], ...flags.fields]),
    title,
    locale,
    today,
    ...(isDraft && { placeholder: getPlaceholder(content, locale) }),
    getChoices: (name) => listKeys(content, name),
    ...(ask && { ask }),
    missing: [],
    labels: [],
  };
  const facts = await fillFields(fields.facts, context);
  const text = fields.text && (await fillFields(fields.text, context));
  if (context.missing.length > 0) throw new Error(describeMissing(context, content, locale, messages));
  if (!text || !isEntryCollection(collection))
    return { files: new Map([[`${collection}/${key}.yaml`, toYaml(facts)]]), collection, key, isDraft: false };
  const files = new Map([[`${collection}/${key}/facts.yaml`, toYaml(isDraft ? { ...facts, draft: true } : facts)]]);
  const addText = (name: string, own: Record<string, unknown>) => {
    const words = getPlaceholder(content, name);
    const labels = context.labels.length > 0 && { labels: Object.fromEntries(context.labels.map((id) => [id, words])) };
    const fields = Object.entries(own).map(([field, value]) => [field, value === context.placeholder ? words : value]);
    const top = { ...Object.fromEntries(fields), ...labels };
    files.set(`${collection}/${key}/text.${name}.mdx`, toText(top, makeBody(collection, words)));
  };
  addText(locale, text);
  for (const name of flags.translations ?? [])
    if (name !== locale) addText(name, { ...text, translation: { from: locale } });
  return { files, collection, key, isDraft };
}

async function askTitle(ask: Ask | undefined, messages: NewMessages): Promise<string> {
  const [title] = (await ask?.({ path: 'title', schema: { type: 'string', minLength: 1 }, isMany: false })) ?? [];
  if (title === undefined) throw new Error(messages.missing(['--title']));
  return title;
}

/** Words that stand where an editor is to write, in the language of the text. */
function getPlaceholder({ strings, registry }: Content, locale: string): string {
  const found = registry?.find(locale);
  const chain = found && registry ? [found, ...registry.get(found).fallback, registry.defaultLocale] : [locale];
  const words = chain.map((name) => strings.get(name)?.['editing.write-here']).find((value) => value !== undefined);
  return words ?? 'Write here.';
}

/** Keys of a collection, with their titles; key factors as `benchmark/factor`. */
function listKeys({ entries, records }: Content, name: string): Choice[] {
  if (name === 'factors')
    return records.flatMap(({ collection, key, value }) =>
      collection === 'benchmarks'
        ? ((value as { factors?: { id: string }[] } | undefined)?.factors ?? []).map(({ id }) => ({
            value: `${key}/${id}`,
          }))
        : [],
    );
  return [...entries, ...records].filter(({ collection }) => collection === name).map(({ key }) => ({ value: key }));
}
