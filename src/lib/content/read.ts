import { resolve } from 'node:path';
import { collections, entryCollections, recordCollections } from '../collections/collections.ts';
import type { Finding, Report } from '../issues/finding.ts';
import { getNearestName } from '../issues/nearest.ts';
import { readEntry } from './entries.ts';
import { listFolder } from './files.ts';
import type { Content, RawEntry, RawRecord } from './raw.ts';
import { createMemoryCache } from './reading-cache.ts';
import type { ReadingContext } from './reading-context.ts';
import { readRecords } from './records.ts';
import { readSettings } from './settings.ts';
import { readStrings } from './strings.ts';

export type { Content, RawEntry, RawRecord, RawStrings, RawText } from './raw.ts';

const byPlace = (a: Finding, b: Finding): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Reports what lies at the top of the content folder and belongs to no collection. */
function reportStrangers(contentDir: string, report: Report): void {
  const known = ['site.yaml', 'strings', ...collections];
  for (const { name, kind } of listFolder(contentDir, '.')) {
    if (kind === 'link') report({ code: 'file-link', file: name, line: 1, column: 1, params: { name, place: 'top' } });
    else if (!known.includes(name)) {
      const params = { name, place: 'top', expected: getNearestName(name, known) };
      report({ code: 'file-unexpected', file: name, line: 1, column: 1, params });
    }
  }
}

function readEntries(context: ReadingContext): RawEntry[] {
  const { dir, report } = context;
  const entries: RawEntry[] = [];
  for (const collection of entryCollections) {
    for (const { name, kind } of listFolder(dir, collection)) {
      const file = `${collection}/${name}`;
      if (kind === 'folder') entries.push(readEntry(context, collection, name));
      else {
        const code = kind === 'link' ? 'file-link' : 'file-unexpected';
        report({ code, file, line: 1, column: 1, params: { name, place: 'entries' } });
      }
    }
  }
  return entries;
}

/**
 * Reads a content folder: every file passed through its schema or the document parser, every fault a finding.
 * Bad content never makes it throw; what cannot be used is undefined in the result.
 * @param cache what was made from files that have not changed since
 */
export async function readContent(contentDir: string, cache = createMemoryCache()): Promise<Content> {
  const dir = resolve(contentDir);
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  reportStrangers(dir, report);
  const settings = readSettings(dir, report);
  const context: ReadingContext = { dir, report, cache };
  const entries = readEntries(context);
  const records: RawRecord[] = [];
  for (const collection of recordCollections) records.push(...readRecords(context, collection));
  const { strings, stringFiles } = readStrings(dir, report);
  findings.sort(byPlace);
  cache.save();
  return { dir, ...settings, entries, records, strings, stringFiles, findings };
}
