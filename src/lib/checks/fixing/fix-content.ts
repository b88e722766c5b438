import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../content/reading/raw.ts';
import type { Issue } from '../../issues/issue.ts';
import { applyFixes } from './apply-fixes.ts';

/**
 * Mends the safe issues of a content folder on disk.
 * @returns a line for each file that changed
 */
export async function fixContent({ dir }: Pick<Content, 'dir'>, issues: readonly Issue[]): Promise<string[]> {
  const lines: string[] = [];
  for (const [file, own] of Map.groupBy(issues, (issue) => issue.file)) {
    if (!/\.(?:mdx|yaml)$/.test(file)) continue;
    const path = join(dir, file);
    const { text, count } = applyFixes(await readFile(path, 'utf8'), own);
    if (count === 0) continue;
    await writeFile(path, text);
    lines.push(`${file}: ${count} ${count === 1 ? 'place' : 'places'} mended`);
  }
  return lines;
}
