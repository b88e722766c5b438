import { definitions, type RecordCollection } from '../../collections/collections.ts';
import { listFolder, reportUnexpected } from './files.ts';
import { reportKey } from './names.ts';
import type { RawRecord } from './raw.ts';
import type { ReadingContext } from './reading-context.ts';
import { readYaml } from './texts.ts';
import { validate } from './validate.ts';
import { createEmptySource } from './yaml.ts';

/** Reads the records of one collection, sorted by key. */
export function readRecords(context: ReadingContext, collection: RecordCollection): RawRecord[] {
  const records: RawRecord[] = [];
  for (const item of listFolder(context.dir, collection)) {
    const file = `${collection}/${item.name}`;
    if (item.kind !== 'file' || !item.name.endsWith('.yaml')) reportUnexpected(item, file, 'records', context.report);
    else {
      const key = item.name.slice(0, -'.yaml'.length);
      reportKey(key, file, context.report);
      const read = readYaml(context, file, (source, report) =>
        validate(definitions[collection].record, source, report),
      );
      const { hash, value, source } = read ?? { hash: '', value: undefined, source: createEmptySource(file) };
      records.push({ collection, key, file, hash, value, source });
    }
  }
  // Names of files sort otherwise: `a-b.yaml` before `a.yaml`.
  return records.sort((a, b) => (a.key < b.key ? -1 : 1));
}
