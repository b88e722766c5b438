import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';

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

/** Bytes that are written at once. */
const PIECE = 1 << 20;

/**
 * Writes many values for a cache as lines, their hash last, whole or not at all. As one value they would be in memory several
 * times: as a text, and as its bytes.
 */
export function writeSealedLines(file: string, values: Iterable<unknown>): void {
  const unfinished = `${file}.${process.pid}.part`;
  const sum = createHash('sha256');
  const target = openSync(unfinished, 'w');
  try {
    let piece = '';
    const flush = () => {
      const bytes = Buffer.from(piece);
      sum.update(bytes);
      for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at);
      piece = '';
    };
    for (const value of values) {
      piece += `${JSON.stringify(value)}\n`;
      if (piece.length > PIECE) flush();
    }
    flush();
    writeSync(target, sum.digest('hex'));
  } finally {
    closeSync(target);
  }
  renameSync(unfinished, file);
}

/** The values of a file of lines; undefined where the file is missing, or damaged in any byte. */
export function readSealedLines(file: string): unknown[] | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (hash('sha256', bytes.subarray(0, end), 'hex') !== bytes.toString('latin1', end)) return undefined;
    const values: unknown[] = [];
    for (let start = 0; start < end; ) {
      const next = bytes.indexOf(NEWLINE, start);
      values.push(JSON.parse(bytes.toString('utf8', start, next)));
      start = next + 1;
    }
    return values;
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;
