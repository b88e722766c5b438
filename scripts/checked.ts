/**
 * `npm run checked`: facts of places and services that are due for a check within a month, by city; `--json` for other programs.
 * `-- <collection>/<key> …`: they were compared with their sources today and still hold; `--by city` says who did it.
 * `-- --city <key>`, `-- --owner <role>`: those of one city, of one role (editor, city, association, service) only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getToday } from '../src/lib/build/check-content.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { getDueFacts, renderDueFacts } from '../src/lib/checks/due.ts';
import { checker } from '../src/lib/collections/fields.ts';
import { markChecked } from '../src/lib/content/mark-checked.ts';
import { type Content, readContent } from '../src/lib/content/reading/read.ts';
import { addMonths } from '../src/lib/i18n/add-months.ts';
import { getNearest } from '../src/lib/issues/nearest.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

try {
  const { values, positionals } = parseArgs({
    options: {
      by: { type: 'string' },
      city: { type: 'string' },
      owner: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const content = await readContent(getFolders().content);
  process.stdout.write(positionals.length > 0 ? mark(content, positionals, values.by) : list(content, values));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function list(content: Content, { city, owner, json }: { city?: string; owner?: string; json: boolean }): string {
  requireRole(owner, '--owner');
  const today = getToday();
  const due = getDueFacts(content, addMonths(today, 1)).filter(
    (facts) => (city ?? facts.city) === facts.city && (owner ?? facts.checkedBy) === facts.checkedBy,
  );
  return json ? `${JSON.stringify(due, null, 2)}\n` : renderDueFacts(due, today);
}

/** Marks facts as checked today. */
function mark(content: Content, ids: readonly string[], by?: string): string {
  requireRole(by, '--by');
  const files = new Map([
    ...content.entries.map((entry): [string, string] => [
      `${entry.collection}/${entry.key}`,
      entry.factsSource?.file ?? '',
    ]),
    ...content.records.map((record): [string, string] => [`${record.collection}/${record.key}`, record.file]),
  ]);
  const today = getToday();
  return ids
    .map((id) => {
      // A place is what people check most: its key is enough.
      const file = files.get(id) ?? files.get(`places/${id}`);
      if (!file)
        throw new Error(`There is no ${id}. Did you mean ${getNearest(id, files.keys()).join(', ') || 'another key'}?`);
      const path = join(content.dir, file);
      writeFileSync(path, markChecked(readFileSync(path, 'utf8'), today, by));
      return `${file}: checked on ${today}${by ? ` by ${by}` : ''}\n`;
    })
    .join('');
}

function requireRole(name: string | undefined, flag: string): void {
  if (!checker().safeParse(name).success)
    throw new Error(`${flag} cannot be "${name}": editor, city, association or service.`);
}
