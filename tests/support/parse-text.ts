import type { Document } from '../../src/lib/document/model.ts';
import { parseDocument } from '../../src/lib/document/parse/parse.ts';
import type { Finding } from '../../src/lib/issues/finding.ts';

/** Parses a source for a test; findings read `line:column code`. */
export function parseText(
  source: string,
  collection = 'guides',
): { document: Document; findings: Finding[]; faults: string[] } {
  const findings: Finding[] = [];
  const file = `${collection}/example/text.en.mdx`;
  const document = parseDocument(source, { file, collection, report: (finding) => findings.push(finding) });
  return { document, findings, faults: findings.map(({ line, column, code }) => `${line}:${column} ${code}`) };
}

/** Parses a source that must have no fault. */
export function parseValid(source: string, collection = 'guides'): Document {
  const { document, findings } = parseText(source, collection);
  if (findings.length > 0) throw new Error(`Unexpected faults: ${JSON.stringify(findings)}`);
  return document;
}
