import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/check.ts';
import type { Content } from '../../content/reading/raw.ts';
import { readContent } from '../../content/reading/read.ts';
import { severities } from '../../issues/codes.ts';
import type { Issue } from '../../issues/issue.ts';

/**
 * Writes new files into a content folder, and takes them out again where they bring an error.
 * @param before the folder as it was read, without them
 * @returns the errors that they bring: none where they stay
 * @throws where one of them is there already
 */
export async function addFiles(before: Content, files: ReadonlyMap<string, string>, today: string): Promise<Issue[]> {
  const { dir } = before;
  const taken = [...files.keys()].find((file) => existsSync(join(dir, file)));
  if (taken !== undefined) throw new Error(`${taken} is there already: choose another name (--key).`);
  for (const [file, text] of files) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  const known = new Set(findErrors(before, today).map(identify));
  const brought = findErrors(await readContent(dir), today).filter((issue) => !known.has(identify(issue)));
  if (brought.length > 0) for (const file of files.keys()) await removeFile(dir, file);
  return brought;
}

const findErrors = (content: Content, today: string): Issue[] =>
  checkContent(content, today).filter(({ code }) => severities[code] === 'error');

const identify = ({ file, code, line, params }: Issue): string => JSON.stringify([file, code, line, params]);

/** Removes a file, and its folder where nothing else is in it. */
async function removeFile(dir: string, file: string): Promise<void> {
  await rm(join(dir, file));
  const folder = dirname(join(dir, file));
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
