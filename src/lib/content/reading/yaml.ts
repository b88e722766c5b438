import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Position } from '../../document/model.ts';
import type { Report } from '../../issues/issue.ts';
import { findComments } from './yaml-comments.ts';
import { reportYamlIssues } from './yaml-issues.ts';

export type FieldPath = readonly (string | number)[];

/** The fields of a file as plain data, with the way back to their lines. */
export interface YamlSource {
  /** Path from the content folder. */
  file: string;
  /** Plain data before any schema; undefined where the YAML cannot be read. */
  value: unknown;
  /** Where the value of a field starts; the nearest field around it where it is missing. */
  position(path: FieldPath): Position;
  /** Where the name of a field starts. */
  keyPosition(path: FieldPath): Position;
  /** A value as it is written: `+33122334455`, which YAML reads as a number. Empty where it is no single value. */
  written(path: FieldPath): string;
}

// Dates stay strings, a key stands once, and nothing is expanded: no alias, no merge, no tag.
const options = {
  schema: 'core',
  version: '1.2',
  uniqueKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Facts, texts and records have a form; the settings and the advice of the decision helper are edited as they are. */
const isInForm = (file: string): boolean => /\/.*\.(?:mdx|yaml)$/.test(file);

interface Place {
  key?: number;
  value?: number;
  written?: string;
}

const toWritten = (node: unknown): string => (isScalar(node) ? (node.source ?? '') : '');
const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

/** Walks down to a field and returns the last place that exists on the way. */
function locate(doc: YamlDocument, path: FieldPath): Place {
  let node: unknown = doc.contents;
  let place: Place = { value: startOf(node) };
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(part));
      if (!pair) return place;
      place = { key: startOf(pair.key), value: startOf(pair.value), written: toWritten(pair.value) };
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (node === undefined) return place;
      place = { value: startOf(node), written: toWritten(node) };
    } else return place;
  }
  return place;
}

/** Stands for a file whose fields cannot be read: every place is its start. */
export function createEmptySource(file: string): YamlSource {
  const start = () => ({ line: 1, column: 1 });
  return { file, value: undefined, position: start, keyPosition: start, written: () => '' };
}

/** The fields of a file that was read before: the file is parsed again only where a position is asked for. */
export function createLazySource(file: string, value: unknown, parse: () => YamlSource): YamlSource {
  let parsed: YamlSource | undefined;
  const source = () => {
    parsed ??= parse();
    return parsed;
  };
  return {
    file,
    value,
    position: (path) => source().position(path),
    keyPosition: (path) => source().keyPosition(path),
    written: (path) => source().written(path),
  };
}

/**
 * Reads YAML of our plain kind; issues of syntax are reported and leave `value` undefined.
 * @param startLine line of the file on which `yaml` starts
 */
export function parseYaml(yaml: string, file: string, report: Report, startLine = 1): YamlSource {
  const readWithLines = () => {
    const lines = new LineCounter();
    return { doc: parseDocument(yaml, { ...options, lineCounter: lines }), lines };
  };
  // Positions are asked for where something is wrong only: read again then, rather than keep every tree.
  let again: ReturnType<typeof readWithLines> | undefined;
  const toPosition =
    (pick: (place: Place) => number | undefined) =>
    (path: FieldPath): Position => {
      again ??= readWithLines();
      const offset = pick(locate(again.doc, path));
      return offset === undefined ? { line: startLine, column: 1 } : toPlace(again.lines, offset);
    };
  const toPlace = (lines: LineCounter, offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + startLine - 1, column: col };
  };
  const doc = parseDocument(yaml, options);
  const hasIssues = reportYamlIssues(doc, yaml, (offset, content) => {
    again ??= readWithLines();
    report({ ...content, file, ...toPlace(again.lines, offset) });
  });
  // One issue a file: a comment goes over several lines, each with its sign.
  const [note] = hasIssues || !isInForm(file) ? [] : findComments(yaml);
  if (note) {
    again ??= readWithLines();
    const field = startLine === 1 ? 'memo' : undefined;
    report({ code: 'yaml-note', params: { found: note.words, field }, file, ...toPlace(again.lines, note.offset) });
  }
  return {
    file,
    value: hasIssues ? undefined : (doc.toJS({ maxAliasCount: 0 }) ?? {}),
    position: toPosition((place) => place.value ?? place.key),
    keyPosition: toPosition((place) => place.key ?? place.value),
    written: (path) => locate(readWithLines().doc, path).written ?? '',
  };
}
