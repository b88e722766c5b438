import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/** Reads files of a built site by address, each once. */
export type ReadSiteFile = (path: string) => Promise<Buffer>;

/** @param toFile the file of the built site that answers for an address */
export function createReader(toFile: (path: string) => string): ReadSiteFile {
  const known = new Map<string, Promise<Buffer>>();
  return (path) => {
    let content = known.get(path);
    if (!content) {
      content = readFile(toFile(path));
      known.set(path, content);
    }
    return content;
  };
}

/** Pages with the styles, scripts and pictures without which they do not look or work as they should, by address. */
export async function readWithNamedFiles(read: ReadSiteFile, paths: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const visit = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    const content = await read(path);
    found.set(path, content);
    for (const named of getNamedFiles(path, content)) await visit(named);
  };
  for (const path of paths) await visit(path);
  return found;
}

/** A file is part of many packs: what it names is looked for once. */
const namedFiles = new WeakMap<Buffer, string[]>();

function getNamedFiles(path: string, content: Buffer): string[] {
  let named = namedFiles.get(content);
  if (!named) {
    named = findNamedFiles(path, content);
    namedFiles.set(content, named);
  }
  return named;
}

function findNamedFiles(path: string, content: Buffer): string[] {
  if (path.endsWith('/'))
    return match(content, /<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]* (?:href|src)="(\/[^"?#]+)"/g);
  if (path.endsWith('.js'))
    // What a script asks for later is asked for without a network too.
    return match(content, /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g).map((name) =>
      posix.join(posix.dirname(path), name),
    );
  return [];
}

const match = (content: Buffer, pattern: RegExp): string[] =>
  [...content.toString().matchAll(pattern)].map(([, name = '']) => name);
