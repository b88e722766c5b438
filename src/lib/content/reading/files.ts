import { hash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueContent, Report } from '../../issues/issue.ts';
import type { FolderKind } from '../../issues/reasons.ts';
import { reportCharacters } from './characters.ts';
import { reportConflicts } from './conflicts.ts';
import { reportSlips } from './slips.ts';

/** Largest text or record, in bytes: a long guide is a tenth of it. */
const MAX_BYTES = 256 * 1024;

export interface FolderItem {
  name: string;
  kind: 'file' | 'folder' | 'link';
}

/** Rows of a folder; none where there is no such folder. */
function readRows(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * What a folder of the content holds, sorted by name; empty where there is no such folder.
 * Reading is synchronous: thousands of small files take half the time that promises need.
 */
export function listFolder(contentDir: string, folder: string): FolderItem[] {
  return readRows(join(contentDir, folder))
    .filter((row) => row.name !== '.gitkeep' && row.name !== '.DS_Store')
    .map(
      (row): FolderItem => ({
        name: row.name,
        kind: row.isDirectory() ? 'folder' : row.isFile() ? 'file' : 'link',
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Line and column of the first byte that is not UTF-8. */
function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const row = bytes.subarray(start, end);
    try {
      decoder.decode(row);
    } catch {
      return { line, column: lenient.decode(row).indexOf('\uFFFD') + 1 };
    }
    start = end;
  }
  return { line: 1, column: 1 };
}

/** The bytes of a content file, and the hash that stands for them in caches. */
export interface FileBytes {
  bytes: Uint8Array;
  hash: string;
}

/** Hash of the bytes of a file, 32 hexadecimal digits of SHA-256. */
export const hashBytes = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex').slice(0, 32);

/** Reads a content file. Undefined, and reported, where it is too large or a link. */
export function readBytes(contentDir: string, file: string, report: Report): FileBytes | undefined {
  const path = join(contentDir, file);
  const stat = lstatSync(path);
  const refuse = (content: IssueContent<'file-link' | 'file-size'>) => {
    report({ ...content, file, line: 1, column: 1 });
    return undefined;
  };
  if (!stat.isFile()) return refuse({ code: 'file-link', params: {} });
  if (stat.size > MAX_BYTES) {
    const params = { found: String(Math.ceil(stat.size / 1024)), limit: String(MAX_BYTES / 1024) };
    return refuse({ code: 'file-size', params });
  }
  const bytes = readFileSync(path);
  return { bytes, hash: hashBytes(bytes) };
}

/**
 * The text of a content file without its byte order mark; line ends stay as they are.
 * Undefined, and reported, where the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | undefined {
  const refuse = (found: string, line = 1, column = 1) => {
    report({ code: 'file-encoding', file, line, column, params: { found } });
    return undefined;
  };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refuse('UTF-16');
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const { line, column } = findBadByte(bytes);
    return refuse('', line, column);
  }
  const resolved = reportConflicts(text, file, report);
  reportCharacters(resolved, file, report);
  reportSlips(resolved, file, report);
  return resolved;
}

/** Reports an item that does not belong in its folder: a link, or something of another kind. */
export function reportUnexpected(item: FolderItem, file: string, folder: FolderKind, report: Report): void {
  const { name, kind } = item;
  const start = { file, line: 1, column: 1 };
  if (kind === 'link') report({ code: 'file-link', ...start, params: { name } });
  else report({ code: 'file-unexpected', ...start, params: { name, folder } });
}

/** Reads a picture. Its bytes count for the hash however many they are; the checks judge its size. */
export function readImage(contentDir: string, file: string): FileBytes & { size: number } {
  const bytes = readFileSync(join(contentDir, file));
  return { bytes, hash: hashBytes(bytes), size: bytes.length };
}

/** The text of a content file; undefined, and reported, where it cannot be read. */
export function readSource(contentDir: string, file: string, report: Report): string | undefined {
  const read = readBytes(contentDir, file, report);
  return read && decodeText(read.bytes, file, report);
}
