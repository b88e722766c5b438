import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { definitions } from '../../collections/collections.ts';
import { getLocalizedFields } from '../../collections/references.ts';
import type { Content, RawEntry, RawRecord } from '../../content/reading/raw.ts';
import { toText, toYaml } from '../new/write-yaml.ts';
import { canBeLeftOut } from './choose-members.ts';
import { getFactReferences, isEntry, type Member } from './members.ts';

type Fields = Record<string, unknown>;

export interface CopyContext {
  content: Content;
  /** Ids of all that is copied. */
  kept: ReadonlySet<string>;
  locales: ReadonlySet<string>;
}

/** The files of a member as the new site has them: its languages only, and nothing that names what is not there. */
export function copyMember(member: Member, context: CopyContext): Map<string, string | Uint8Array> {
  return isEntry(member) ? copyEntry(member, context) : new Map([[member.file, copyRecord(member, context)]]);
}

function copyRecord(record: RawRecord, { content, kept, locales }: CopyContext): string {
  const fields = parse(readFileSync(join(content.dir, record.file), 'utf8')) as Fields;
  for (const { path, locales: written } of getLocalizedFields(definitions[record.collection].record, record.value)) {
    const words = getAt(fields, path) as Fields;
    for (const locale of written) if (!locales.has(locale)) delete words[locale];
    if (Object.keys(words).length === 0) removeAt(fields, path);
  }
  leaveOut(record, fields, kept);
  return toYaml(fields);
}

function copyEntry(entry: RawEntry, context: CopyContext): Map<string, string | Uint8Array> {
  const { content, kept, locales } = context;
  const folder = `${entry.collection}/${entry.key}`;
  const read = (file: string) => readFileSync(join(content.dir, file), 'utf8');
  const facts = parse(read(`${folder}/facts.yaml`)) as Fields;
  leaveOut(entry, facts, kept);
  const files = new Map<string, string | Uint8Array>([[`${folder}/facts.yaml`, toYaml(facts)]]);
  for (const name of entry.images.keys()) files.set(`${folder}/${name}`, readFileSync(join(entry.folder, name)));
  const texts = entry.texts.filter(({ locale }) => locales.has(locale));
  const source = texts.find(({ frontmatter }) => !(frontmatter as Fields)['translation']) ?? texts[0];
  for (const text of texts) {
    const [, top = '', body = ''] = /^---\r?\n([\s\S]*?\n)---\r?\n([\s\S]*)$/.exec(read(text.file)) ?? [];
    const fields = parse(top) as Fields;
    const from = (fields['translation'] as { from: string } | undefined)?.from;
    if (text === source) delete fields['translation'];
    else if (source && (from === undefined || !locales.has(from))) fields['translation'] = { from: source.locale };
    files.set(text.file, toText(fields, unlink(body, kept).trim()));
  }
  return files;
}

/** Takes out what facts name and the new site has not. */
function leaveOut(member: Member, fields: Fields, kept: ReadonlySet<string>): void {
  const gone = getFactReferences(member).filter(({ id, path }) => !kept.has(id) && canBeLeftOut(path));
  // From the end, so that the numbers of those before stay right.
  for (const { path } of gone.toReversed()) {
    const index = path.findLastIndex((part) => typeof part === 'number');
    removeAt(fields, path.slice(0, index + 1));
  }
}

/** Links in a text to entries of the site. */
export const countLinks = (body: string): number => body.split('](entry:').length - 1;

/** Links to entries that the new site has not become their words. */
const unlink = (body: string, kept: ReadonlySet<string>): string =>
  body.replaceAll(/\[([^\][]*)\]\(entry:([a-z-]+\/[a-z0-9-]+)(?:#[^)]*)?\)/g, (link, words, id) =>
    kept.has(id) ? link : words,
  );

const getAt = (fields: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Fields | undefined)?.[part], fields);

function removeAt(fields: Fields, path: readonly (string | number)[]): void {
  const parent = getAt(fields, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (parent && last !== undefined) delete (parent as Fields)[last];
}
