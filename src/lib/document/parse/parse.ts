import type { Issue, Report } from '../../issues/issue.ts';
import { getNearestName } from '../../issues/nearest.ts';
import type { Document } from '../model.ts';
import { parseBlocks } from './blocks.ts';
import { parseFootnotes } from './footnotes.ts';
import { getPageLinks, resolvePageLinks, setHeadingIds } from './heading-ids.ts';
import { atTop, getHighestHeading } from './headings.ts';
import { parseInlines } from './inlines.ts';
import { readLinkAddress } from './links.ts';
import { IdRegister, type ParseContext, startOf } from './parse-context.ts';
import { createPositionIndex } from './positions.ts';
import { checkRepeatedLinks } from './repeated-links.ts';
import { createReportIssue, type ReportIssue } from './report-issue.ts';
import { readSyntaxTree } from './syntax-tree.ts';
import { indexTree, type TreeIndex } from './tree-index.ts';

/** Where a text comes from, and who hears about its issues. */
export interface ParseOptions {
  /** Path from the content folder: `guides/x/text.en.mdx`. */
  file: string;
  collection: string;
  report: Report;
}

/** Headings that the wrong links of one text are compared with, all together. */
const MOST_COMPARISONS = 5000;

/** Issues that may be echoes of a tag that could not be read. */
const echoes: ReadonlySet<string> = new Set(['tag-place', 'tag-empty', 'heading-order', 'id-duplicate']);

const isBrokenLink = (issue: Issue): boolean =>
  issue.code === 'markdown-unread' && issue.params.reason.startsWith('link-');

/**
 * Parses the source of a text, frontmatter included, into a document.
 * Whatever the model does not know is reported, never run and never dropped in silence; the document
 * of a text with errors is only good for finding more of them.
 */
export function parseDocument(source: string, { file, collection, report }: ParseOptions): Document {
  const issues: Issue[] = [];
  const reportIssue = createReportIssue(file, (issue) => issues.push(issue));
  const tree = readSyntaxTree(source.replace(/^\uFEFF/, ''), reportIssue);
  const syntaxIssues = issues.length;

  const index = indexTree(tree.root);
  const context: ParseContext = {
    collection,
    source: tree.source,
    positions: createPositionIndex(tree.source),
    autolinkSigns: tree.autolinkSigns,
    reportIssue,
    definitions: index.definitions,
    ids: new IdRegister(reportIssue),
    heading: atTop(),
    highestHeading: getHighestHeading(index.titles),
    headingIds: tree.headingIds,
    blocks: (nodes, scope) => parseBlocks(nodes, scope, context),
    inlines: (nodes, scope) => parseInlines(nodes, scope, context),
  };
  checkDefinitions(index, context);
  const children = context.blocks(tree.root.children, { inside: 'top', depth: 0 });
  context.heading = atTop();
  const footnotes = parseFootnotes(index.footnoteDefinitions, index.footnoteReferences, context);
  const document: Document = { children, footnotes };
  const ids = setHeadingIds(children, reportIssue);
  resolvePageLinks([...children, ...footnotes.flatMap((footnote) => footnote.children)], ids);
  checkPageLinks(document, ids, reportIssue);
  checkRepeatedLinks(document, reportIssue);

  const brokenLinks = new Set(issues.filter(isBrokenLink).map(({ line }) => line));
  const reported = issues.filter(
    ({ code, line }, order) =>
      !(tree.hasMaskedTag && order >= syntaxIssues && echoes.has(code)) &&
      // The bare address of a link whose brackets were not read.
      !(code === 'link-label' && brokenLinks.has(line)),
  );
  reported.sort((a, b) => a.line - b.line || a.column - b.column);
  reported.forEach(report);
  return document;
}

/** Judges the addresses of definitions, used or not: `[words]: https://…`. */
function checkDefinitions({ definitions, imageReferences }: TreeIndex, context: ParseContext): void {
  for (const definition of definitions.values()) {
    if (imageReferences.has(definition.identifier)) continue;
    const position = startOf(definition);
    readLinkAddress(definition.url, position, context);
    if (definition.title) context.reportIssue('link-title', position, { found: definition.title });
  }
}

/** Reports links to a heading that the page does not have. */
function checkPageLinks({ children, footnotes }: Document, ids: Set<string>, reportIssue: ReportIssue): void {
  let comparisons = 0;
  for (const { id, position } of getPageLinks([...children, ...footnotes.flatMap((footnote) => footnote.children)])) {
    if (ids.has(id)) continue;
    comparisons += ids.size;
    const nearest = comparisons > MOST_COMPARISONS ? '' : getNearestName(id, ids);
    reportIssue('link-target', position, { found: `#${id}`, expected: nearest === '' ? undefined : `#${nearest}` });
  }
}
