import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small site without any issue, to lay wrong files over. */
export const soundSite = join(import.meta.dirname, '../fixtures/issues/site');

/**
 * Makes a content folder that lasts as long as the test. Copying is synchronous: forty small files take a third of the time
 * that promises need.
 * @param files content by path, laid over the base
 * @param base folders to start from, each laid over the one before
 */
export async function makeContentFolder(
  files: Record<string, string | Uint8Array>,
  base: string[] = [soundSite],
): Promise<string> {
  const dir = await writeContentFolder(files, base);
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Makes a content folder that the caller removes. */
export async function writeContentFolder(files: Record<string, string | Uint8Array>, base: string[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of base) cpSync(folder, dir, { recursive: true, verbatimSymlinks: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
  return dir;
}
