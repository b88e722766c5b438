import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions, type EntryCollection } from '../../collections/collections.ts';
import type { Document } from '../../document/model.ts';
import { parseDocument } from '../../document/parse/parse.ts';
import { type DocumentSummary, summarizeDocument } from '../../document/summary.ts';
import type { Report } from '../../issues/issue.ts';
import { decodeText, readBytes } from './files.ts';
import { parseFrontmatter } from './frontmatter.ts';
import type { RawEntry, RawText } from './raw.ts';
import { type ReadingContext, useFile } from './reading-context.ts';
import { validate } from './validate.ts';
import { createLazySource, parseYaml, type YamlSource } from './yaml.ts';

interface ReadText {
  frontmatter: unknown;
  fields: unknown;
  summary: DocumentSummary;
}

const ignore: Report = () => {};

/** Reads a text of an entry: its fields, and a summary of its document. Undefined, and reported, where it is no text. */
export function readText(
  context: ReadingContext,
  collection: EntryCollection,
  file: string,
  locale: string,
): RawText | undefined {
  const read = readBytes(context.dir, file, context.report);
  if (!read) return undefined;
  const { bytes, hash } = read;
  const made = useFile(context, file, hash, (report): ReadText | undefined => {
    const source = decodeText(bytes, file, report);
    if (source === undefined) return undefined;
    const fields = parseFrontmatter(source, file, report);
    const document = parseDocument(source, { file, collection, report: withoutFrontmatter(report) });
    context.cache.setDocument(hash, document);
    return {
      frontmatter: validate(definitions[collection].frontmatter, fields, report),
      fields: fields.value,
      summary: summarizeDocument(document),
    };
  });
  return made && toRawText(context, collection, { file, locale, hash }, made);
}

/** On its own, or what it reads later would keep the bytes of the file in memory. */
function toRawText(
  { dir, cache }: ReadingContext,
  collection: EntryCollection,
  { file, locale, hash }: Pick<RawText, 'file' | 'locale' | 'hash'>,
  { frontmatter, fields, summary }: ReadText,
): RawText {
  const readAgain = () => decodeText(readFileSync(join(dir, file)), file, ignore) ?? '';
  return {
    locale,
    file,
    hash,
    frontmatter,
    summary,
    source: createLazySource(file, fields, () => parseFrontmatter(readAgain(), file, ignore)),
    get document(): Document {
      const saved = cache.getDocument(hash);
      if (saved) return saved;
      const document = parseDocument(readAgain(), { file, collection, report: ignore });
      cache.setDocument(hash, document);
      return document;
    },
  };
}

/** The parser of documents sees missing fields too, and knows less about them. */
const withoutFrontmatter =
  (report: Report): Report =>
  (issue) => {
    if (issue.code !== 'frontmatter-missing') report(issue);
  };

/**
 * Reads the facts of an entry into it.
 * @returns the hash of the file
 */
export function readFacts(context: ReadingContext, entry: RawEntry, file: string): string {
  const read = readYaml(context, file, (source, report) =>
    validate(definitions[entry.collection].facts, source, report),
  );
  if (!read) return '';
  entry.factsSource = read.source;
  entry.facts = read.value;
  return read.hash;
}

/** Reads a YAML file and passes it through a schema. Undefined, and reported, where it cannot be read. */
export function readYaml(
  context: ReadingContext,
  file: string,
  check: (source: ReturnType<typeof parseYaml>, report: Report) => unknown,
) {
  const read = readBytes(context.dir, file, context.report);
  if (!read) return undefined;
  const { bytes, hash } = read;
  const made = useFile(context, file, hash, (report) => {
    const text = decodeText(bytes, file, report);
    if (text === undefined) return undefined;
    const source = parseYaml(text, file, report);
    return { fields: source.value, value: check(source, report) };
  });
  return made && { hash, value: made.value, source: createLazyYaml(context.dir, file, made.fields) };
}

const createLazyYaml = (dir: string, file: string, fields: unknown): YamlSource =>
  createLazySource(file, fields, () =>
    parseYaml(decodeText(readFileSync(join(dir, file)), file, ignore) ?? '', file, ignore),
  );
