import type { Content, RawEntry, RawRecord, RawText } from '../content/reading/raw.ts';

/**
 * The content as it was just read, where a file with errors stands as it did before: while someone edits, no page disappears.
 * @param last the content with which pages could be shown last
 */
export function keepLastGood(content: Content, last: Content | undefined): Content {
  if (!last) return content;
  const entries = new Map(last.entries.map((entry) => [toId(entry), entry]));
  const records = new Map(last.records.map((record) => [toId(record), record]));
  const isBroken = content.settings === undefined || content.registry === undefined;
  return {
    ...content,
    advice: content.advice ?? last.advice,
    ...(isBroken && { settings: last.settings, registry: last.registry }),
    entries: content.entries.map((entry) => keepEntry(entry, entries.get(toId(entry)))),
    records: content.records.map((record) =>
      record.value === undefined ? (records.get(toId(record)) ?? record) : record,
    ),
  };
}

const toId = ({ collection, key }: Pick<RawEntry | RawRecord, 'collection' | 'key'>): string => `${collection}/${key}`;

function keepEntry(entry: RawEntry, last: RawEntry | undefined): RawEntry {
  if (!last) return entry;
  const keepText = (text: RawText): RawText =>
    text.frontmatter === undefined ? (last.texts.find(({ file }) => file === text.file) ?? text) : text;
  return { ...entry, facts: entry.facts ?? last.facts, texts: entry.texts.map(keepText) };
}
