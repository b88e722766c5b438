import type { Report } from '../issues/finding.ts';
import { type RecordCollection, recordSchemas } from '../schemas/collections.ts';
import { KEBAB_CASE } from '../schemas/fields.ts';
import { listFolder, readSource } from './files.ts';
import type { RawRecord } from './raw.ts';
import { validate } from './validate.ts';
import { createEmptySource, parseYaml } from './yaml.ts';

/** Reads the records of one collection, sorted by key. */
export function readRecords(contentDir: string, collection: RecordCollection, report: Report): RawRecord[] {
  const records: RawRecord[] = [];
  for (const item of listFolder(contentDir, collection)) {
    const file = `${collection}/${item.name}`;
    const refuse = (code: 'file-link' | 'file-unexpected' | 'file-name', name: string) =>
      report({ code, file, line: 1, column: 1, params: { name, place: 'records' } });
    if (item.kind === 'link') refuse('file-link', item.name);
    else if (item.kind === 'folder' || !item.name.endsWith('.yaml')) refuse('file-unexpected', item.name);
    else {
      const key = item.name.slice(0, -'.yaml'.length);
      if (!KEBAB_CASE.test(key)) refuse('file-name', key);
      const text = readSource(contentDir, file, report);
      const source = text === undefined ? createEmptySource(file) : parseYaml(text, file, report);
      records.push({
        collection,
        key,
        file,
        value: validate(recordSchemas[collection].record, source, report),
        source,
      });
    }
  }
  return records;
}
