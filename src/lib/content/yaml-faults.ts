import { isMap, isScalar, type Document, type ErrorCode, visit } from 'yaml';

/** Why YAML cannot be read, in the words that the messages are keyed by. */
export type YamlReason = 'quote' | 'colon' | 'tab' | 'indent' | 'duplicate' | 'start' | 'documents' | 'escape' | 'fields' | 'other';

type ReportAt = (offset: number, code: 'yaml-syntax' | 'yaml-feature', params: Record<string, string>) => void;

const reasons: Partial<Record<ErrorCode, YamlReason>> = {
  MISSING_CHAR: 'quote',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'indent',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'duplicate',
  BAD_SCALAR_START: 'start',
  MULTIPLE_DOCS: 'documents',
  BAD_DQ_ESCAPE: 'escape',
};

const features: Partial<Record<ErrorCode, string>> = {
  TAG_RESOLVE_FAILED: 'tag',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  BAD_DIRECTIVE: 'directive',
};

/** The word at an offset, to show what was found. */
const wordAt = (yaml: string, offset: number): string => /^[^\s:,\]}]{0,40}/.exec(yaml.slice(offset, offset + 41))?.[0] ?? '';

/** Anchors, aliases, tags and merges: found by a walk, which only a file that may hold them pays for. */
function reportFeatures(doc: Document, yaml: string, report: ReportAt): boolean {
  if (!/[&*!%]|<</.test(yaml)) return false;
  let found = false;
  const refuse = (offset: number | undefined, feature: string) => {
    found = true;
    report(offset ?? 0, 'yaml-feature', { feature, found: wordAt(yaml, offset ?? 0) });
  };
  if (/^%/m.test(yaml) && doc.directives?.docStart) refuse(0, 'directive');
  visit(doc, {
    Alias: (_, node) => refuse(node.range?.[0], 'alias'),
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      // The sign stands in front of its node.
      if (node.anchor) refuse(yaml.lastIndexOf(`&${node.anchor}`, start), 'anchor');
      if (node.tag) refuse(yaml.lastIndexOf('!', start), 'tag');
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') refuse(pair.key.range?.[0], 'merge');
    },
  });
  return found;
}

/** A quote that is never closed is reported by the parser at the end of the text: go back to where it opens. */
function openingQuote(doc: Document, end: number): number {
  let start = end;
  visit(doc, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('QUOTE') && node.range && node.range[1] >= end - 1) start = node.range[0];
    },
  });
  return start;
}

/** Reports every fault of syntax and every feature that we refuse; true where there is one. */
export function reportYamlFaults(doc: Document, yaml: string, report: ReportAt): boolean {
  let faulty = reportFeatures(doc, yaml, report);
  // One fault of structure makes the next ones up: only duplicate fields are told beside the first.
  let isToldOff = faulty;
  for (const { code, pos } of [...doc.errors, ...doc.warnings]) {
    faulty = true;
    if (features[code] !== undefined && isToldOff) continue;
    if (code !== 'DUPLICATE_KEY') {
      if (isToldOff) continue;
      isToldOff = true;
    }
    const feature = features[code];
    const reason = reasons[code] ?? 'other';
    const offset = reason === 'quote' ? openingQuote(doc, pos[0]) : pos[0];
    if (feature) report(offset, 'yaml-feature', { feature, found: wordAt(yaml, offset) });
    else report(offset, 'yaml-syntax', { reason, found: wordAt(yaml, offset) });
  }
  if (!faulty && doc.contents !== null && !isMap(doc.contents) && !(isScalar(doc.contents) && doc.contents.value === null)) {
    faulty = true;
    report(doc.contents.range?.[0] ?? 0, 'yaml-syntax', { reason: 'fields', found: wordAt(yaml, doc.contents.range?.[0] ?? 0) });
  }
  return faulty;
}
