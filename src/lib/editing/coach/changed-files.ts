import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the content folder that is not as it was. */
export interface ChangedFile {
  /** Path from the content folder. */
  file: string;
  change: 'added' | 'changed' | 'removed';
  /** Numbers of the lines that are new or changed, 1 first. */
  lines: ReadonlySet<number>;
}

/** Compares two content folders, file by file. */
export function listChangedFiles(before: string, after: string): ChangedFile[] {
  const files = new Set([...listFiles(before), ...listFiles(after)]);
  return [...files].sort().flatMap((file): ChangedFile[] => {
    const [old, fresh] = [read(before, file), read(after, file)];
    if (fresh === undefined) return [{ file, change: 'removed', lines: new Set() }];
    if (old?.equals(fresh)) return [];
    const lines = findNewLines(old?.toString('utf8') ?? '', fresh.toString('utf8'));
    return [{ file, change: old ? 'changed' : 'added', lines }];
  });
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

const read = (folder: string, file: string): Buffer | undefined =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;

/** Lines that the old text has not, however often each stands in it: near enough to say what somebody has touched. */
function findNewLines(before: string, after: string): Set<number> {
  const left = new Map<string, number>();
  for (const line of before.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  const lines = new Set<number>();
  for (const [index, line] of after.split('\n').entries()) {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    else lines.add(index + 1);
  }
  return lines;
}
