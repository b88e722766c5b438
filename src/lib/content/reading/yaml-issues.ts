import { type Document, type ErrorCode, isMap, isScalar, visit, type YAMLError } from 'yaml';
import type { IssueContent } from '../../issues/issue.ts';
import type { YamlFeature, YamlReason } from '../../issues/reasons.ts';
import { findCutValues } from './yaml-comments.ts';

type ReportAt = (offset: number, content: IssueContent<'yaml-syntax' | 'yaml-feature'>) => void;

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

const features: Partial<Record<ErrorCode, YamlFeature>> = {
  TAG_RESOLVE_FAILED: 'tag',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  BAD_DIRECTIVE: 'directive',
};

/** The word at an offset, to show what was found. */
const wordAt = (yaml: string, offset: number): string =>
  /^[^\s:,\]}]{0,40}/.exec(yaml.slice(offset, offset + 41))?.[0] ?? '';

/** Anchors, aliases, tags and merges: found by a walk, which only a file that may hold them pays for. */
function reportFeatures(doc: Document, yaml: string, report: ReportAt): boolean {
  if (!/[&*!%]|<</.test(yaml)) return false;
  let found = false;
  const refuse = (offset: number | undefined, feature: YamlFeature) => {
    found = true;
    report(offset ?? 0, { code: 'yaml-feature', params: { feature, found: wordAt(yaml, offset ?? 0) } });
  };
  if (/^%/m.test(yaml) && doc.directives?.docStart) refuse(0, 'directive');
  visit(doc, {
    Alias: (_, node) => refuse(node.range?.[0], 'alias'),
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      // The sign stands in front of its node.
      if (node.anchor) refuse(yaml.lastIndexOf(`&${node.anchor}`, start), 'anchor');
      if (node.tag) refuse(Math.max(yaml.slice(0, start).search(/!\S*\s*$/), 0), 'tag');
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

/** Where the words of the next line start: there stands what a value of several lines should not hold. */
const nextLine = (yaml: string, offset: number): number => {
  const start = yaml.indexOf('\n', offset) + 1;
  return start + (/^ */.exec(yaml.slice(start))?.[0].length ?? 0);
};

/** Where a colon without its space stands on the line of an offset: `title:Example`. */
function findTightColon(yaml: string, offset: number): number | undefined {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const match = /^[ \t]*(?:- )?[\p{L}_][\p{L}\p{N}_-]*:(?=[^\s:/])/u.exec(yaml.slice(start, start + 120));
  return match ? start + match[0].length - 1 : undefined;
}

/** Place and words of one issue of the parser. */
function describeIssue(
  doc: Document,
  yaml: string,
  { code, pos: [start] }: YAMLError,
): { offset: number; reason: YamlReason } {
  const reason = reasons[code] ?? 'other';
  const tight = findTightColon(yaml, start);
  if (tight !== undefined) return { offset: tight, reason: 'colon-space' };
  const shifted = /^(?:[ \t]*(?:#.*)?\r?\n)*( +)[\w-]+:/.exec(yaml);
  // The first field stands further in than the others: the parser stops at the second one.
  if (shifted && code === 'UNEXPECTED_TOKEN') return { offset: shifted[0].search(/[\w-]+:$/), reason: 'indent' };
  if (reason === 'quote') return { offset: openingQuote(doc, start), reason };
  const isMultiline = doc.errors.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === start);
  return isMultiline ? { offset: nextLine(yaml, start), reason: 'indent' } : { offset: start, reason };
}

/** Reports every issue of syntax and every feature that we refuse; true where there is one. */
export function reportYamlIssues(doc: Document, yaml: string, report: ReportAt): boolean {
  const hasFeatures = reportFeatures(doc, yaml, report);
  const issues = [...doc.errors, ...doc.warnings];
  // One issue of structure makes the next ones up: beside the first, only fields that stand twice are reported.
  const [first] = hasFeatures ? [] : issues.filter(({ code }) => code !== 'DUPLICATE_KEY');
  for (const issue of issues) {
    if (issue !== first && issue.code !== 'DUPLICATE_KEY') continue;
    const feature = features[issue.code];
    const { offset, reason } = describeIssue(doc, yaml, issue);
    if (feature) report(offset, { code: 'yaml-feature', params: { feature, found: wordAt(yaml, offset) } });
    else report(offset, { code: 'yaml-syntax', params: { reason, found: wordAt(yaml, offset) } });
  }
  if (hasFeatures || issues.length > 0) return true;
  const cut = findCutValues(doc, yaml);
  for (const { offset, words } of cut)
    report(offset, { code: 'yaml-syntax', params: { reason: 'comment', found: words } });
  if (cut.length > 0) return true;
  const isFields =
    doc.contents === null || isMap(doc.contents) || (isScalar(doc.contents) && doc.contents.value === null);
  const start = doc.contents?.range?.[0] ?? 0;
  if (!isFields) report(start, { code: 'yaml-syntax', params: { reason: 'fields', found: wordAt(yaml, start) } });
  return !isFields;
}
