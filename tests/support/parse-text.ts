import type { Document } from '../../src/lib/document/model.ts';
import { parseDocument } from '../../src/lib/document/parse/parse.ts';
import type { Issue } from '../../src/lib/issues/issue.ts';

/** Parses a source for a test; details read `line:column code`. */
export function parseText(
  source: string,
  collection = 'guides',
): { document: Document; details: Issue[]; issues: string[] } {
  const details: Issue[] = [];
  const file = `${collection}/example/text.en.mdx`;
  const document = parseDocument(source, { file, collection, report: (issue) => details.push(issue) });
  return { document, details, issues: details.map(({ line, column, code }) => `${line}:${column} ${code}`) };
}

/** Parses a source that must have no issue. */
export function parseValid(source: string, collection = 'guides'): Document {
  const { document, details } = parseText(source, collection);
  if (details.length > 0) throw new Error(`Unexpected issues: ${JSON.stringify(details)}`);
  return document;
}
