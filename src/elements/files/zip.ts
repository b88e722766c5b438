import { strToU8, zipSync } from 'fflate';

/** Packs text files in the order given. No clock is read: the same files give the same bytes. */
export function packZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const mtime = new Date(1980, 0, 1);
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime }) as Uint8Array<ArrayBuffer>;
}
