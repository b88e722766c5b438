import { join } from 'node:path';
import { parseDocument } from '../document/parse/parse.ts';
import type { Report } from '../issues/finding.ts';
import { type EntryCollection, entrySchemas } from '../schemas/collections.ts';
import { KEBAB_CASE } from '../schemas/fields.ts';
import { type FolderItem, listFolder, readSource } from './files.ts';
import { parseFrontmatter } from './frontmatter.ts';
import type { RawEntry, RawText } from './raw.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const TEXT = /^text\.([a-z]{2,3}(?:-[a-z0-9]+)*)\.mdx$/;
const IMAGE = /\.(png|jpe?g|webp|avif|svg)$/;

function readText(contentDir: string, collection: EntryCollection, file: string, locale: string, report: Report) {
  const source = readSource(contentDir, file, report);
  if (source === undefined) return undefined;
  const fields = parseFrontmatter(source, file, report);
  // The parser of documents sees missing fields too, and knows less about them.
  const reportText: Report = (finding) => {
    if (finding.code !== 'frontmatter-missing') report(finding);
  };
  const text: RawText = {
    locale,
    file,
    frontmatter: validate(entrySchemas[collection].frontmatter, fields, report),
    document: parseDocument(source, { file, collection, report: reportText }),
    source: fields,
  };
  return text;
}

function readFacts(contentDir: string, entry: RawEntry, report: Report): void {
  const file = `${entry.collection}/${entry.key}/facts.yaml`;
  const source = readSource(contentDir, file, report);
  if (source === undefined) return;
  entry.factsSource = parseYaml(source, file, report);
  entry.facts = validate(entrySchemas[entry.collection].facts, entry.factsSource, report);
}

function reportItem(item: FolderItem, folder: string, report: Report): void {
  const code = item.kind === 'link' ? 'file-link' : 'file-unexpected';
  report({ code, file: `${folder}/${item.name}`, line: 1, column: 1, params: { name: item.name, place: 'entry' } });
}

/** Reads one entry folder: facts, texts, and a look at what else lies there. */
export function readEntry(contentDir: string, collection: EntryCollection, key: string, report: Report): RawEntry {
  const folder = `${collection}/${key}`;
  const entry: RawEntry = { collection, key, folder: join(contentDir, folder), facts: undefined, texts: [] };
  const items = listFolder(contentDir, folder);
  if (!KEBAB_CASE.test(key)) report({ code: 'file-name', file: folder, line: 1, column: 1, params: { name: key } });
  let facts: string | undefined;
  let firstText: string | undefined;
  for (const item of items) {
    const file = `${folder}/${item.name}`;
    const locale = TEXT.exec(item.name)?.[1];
    if (item.kind === 'file' && item.name === 'facts.yaml') {
      facts = file;
      readFacts(contentDir, entry, report);
    } else if (item.kind === 'file' && locale !== undefined) {
      firstText ??= file;
      const text = readText(contentDir, collection, file, locale, report);
      if (text) entry.texts.push(text);
    } else if (item.kind !== 'file' || !IMAGE.test(item.name)) reportItem(item, folder, report);
  }
  // Pointed at the half that exists: an annotation on a pull request needs a file.
  const lacks = (name: string, file = folder) =>
    report({ code: 'file-missing', file, line: 1, column: 1, params: { name, folder } });
  if (facts === undefined) lacks('facts.yaml', firstText);
  if (firstText === undefined) lacks('text.<locale>.mdx', facts);
  return entry;
}
