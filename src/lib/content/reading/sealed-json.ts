import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const toHash = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/** A value as JSON under its hash: a change of any byte is seen. */
export function toSealedJson(value: unknown): string {
  const json = JSON.stringify(value);
  return `${toHash(json)}\n${json}`;
}

/** Writes a value for a cache, whole or not at all: a build that is killed leaves no half a file under its final name. */
export function writeSealedJson(file: string, value: unknown): void {
  const unfinished = `${file}.${process.pid}.part`;
  writeFileSync(unfinished, toSealedJson(value));
  renameSync(unfinished, file);
}

/** The value of a file of a cache; undefined where the file is missing, or damaged in any byte. */
export function readSealedJson(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === toHash(json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}
