import type { Content } from '../../content/reading/raw.ts';
import { getEntryReferences, getRecordReferences } from '../outgoing.ts';
import { createReporter, type Rule } from '../rule.ts';

const toId = (collection: string, key: string): string =>
  collection === 'factors' ? `benchmarks/${key.split('/')[0]}` : `${collection}/${key}`;

/** Themes of each entry and record that has some. */
function getThemes(content: Content): Map<string, readonly string[]> {
  const themes = new Map<string, readonly string[]>();
  const add = (id: string, value: unknown) => {
    const own = (value as { themes?: string[] } | undefined)?.themes;
    if (own) themes.set(id, own);
  };
  for (const { collection, key, facts } of content.entries) add(toId(collection, key), facts);
  for (const { collection, key, value } of content.records) add(toId(collection, key), value);
  return themes;
}

/** An entry leads on to others of its theme, or others lead to it. */
export const checkIslands: Rule = (content, report) => {
  const warn = createReporter(report, 'entry-island');
  const themes = getThemes(content);
  const withErrors = new Set(
    content.entries.filter(({ facts }) => facts === undefined).map(({ collection, key }) => toId(collection, key)),
  );
  const incoming = new Set<string>();
  const connected = new Set<string>();

  const follow = (from: string, references: { collection: string; key: string }[]) => {
    for (const { collection, key } of references) {
      const to = toId(collection, key);
      if (to === from) continue;
      incoming.add(to);
      // Facts with issues name no theme: give them the benefit of the doubt.
      const theirs = themes.get(to);
      if (theirs ? themes.get(from)?.some((theme) => theirs.includes(theme)) : withErrors.has(to)) connected.add(from);
    }
  };
  for (const entry of content.entries) follow(toId(entry.collection, entry.key), getEntryReferences(entry));
  for (const record of content.records) follow(toId(record.collection, record.key), getRecordReferences(record));

  for (const { collection, key, factsSource } of content.entries) {
    const id = toId(collection, key);
    // Services and pages have no theme: readers reach them from lists and menus.
    if (!factsSource || !themes.has(id) || incoming.has(id) || connected.has(id)) continue;
    warn({ file: factsSource.file }, { key });
  }
};
