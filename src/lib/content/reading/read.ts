import { resolve } from 'node:path';
import { collections, entryCollections, recordCollections } from '../../collections/collections.ts';
import type { Issue, Report } from '../../issues/issue.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { readAdvice } from './advice.ts';
import { readEntry } from './entries.ts';
import { listFolder, reportUnexpected } from './files.ts';
import type { Content, RawEntry, RawRecord } from './raw.ts';
import { createMemoryCache } from './reading-cache.ts';
import type { ReadingContext } from './reading-context.ts';
import { readRecords } from './records.ts';
import { readSettings } from './settings.ts';
import { readStrings } from './strings.ts';

export type { Content, RawEntry, RawRecord, RawStrings, RawText } from './raw.ts';

const byPlace = (a: Issue, b: Issue): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Reports what lies at the top of the content folder and belongs to no collection. */
function reportStrangers(contentDir: string, report: Report): void {
  const known = ['site.yaml', 'advice.yaml', 'strings', ...collections];
  for (const { name, kind } of listFolder(contentDir, '.')) {
    if (kind === 'link') report({ code: 'file-link', file: name, line: 1, column: 1, params: { name } });
    else if (!known.includes(name)) {
      const params = { name, folder: 'top', expected: getNearestName(name, known) } as const;
      report({ code: 'file-unexpected', file: name, line: 1, column: 1, params });
    }
  }
}

function readEntries(context: ReadingContext): RawEntry[] {
  const { dir, report } = context;
  const entries: RawEntry[] = [];
  for (const collection of entryCollections) {
    for (const item of listFolder(dir, collection)) {
      if (item.kind === 'folder') entries.push(readEntry(context, collection, item.name));
      else reportUnexpected(item, `${collection}/${item.name}`, 'entries', report);
    }
  }
  return entries;
}

/**
 * Reads a content folder: every file passed through its schema or the document parser, every issue reported.
 * Bad content never makes it throw; what cannot be used is undefined in the result.
 * @param cache what was made from files that have not changed since
 */
export async function readContent(contentDir: string, cache = createMemoryCache()): Promise<Content> {
  const dir = resolve(contentDir);
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  reportStrangers(dir, report);
  const settings = readSettings(dir, report);
  const advice = readAdvice(dir, report);
  const context: ReadingContext = { dir, report, cache };
  const entries = readEntries(context);
  const records: RawRecord[] = [];
  for (const collection of recordCollections) records.push(...readRecords(context, collection));
  const { strings, stringFiles } = readStrings(dir, report);
  issues.sort(byPlace);
  cache.save();
  return { dir, ...settings, ...advice, entries, records, strings, stringFiles, issues };
}
