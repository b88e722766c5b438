import { describe, expect, it } from 'vitest';
import { soundSite } from '../../../../tests/support/content-folder.ts';
import { addToEachList, examples } from '../../../../tests/support/kind-examples.ts';
import type { RawText } from '../../content/reading/raw.ts';
import { readContent } from '../../content/reading/read.ts';
import { kinds } from '../../document/kinds.ts';
import type { Document, Inline } from '../../document/model.ts';
import { summarizeDocument } from '../../document/summary.ts';
import type { Issue } from '../../issues/issue.ts';
import { checkReferences } from './references.ts';

const content = await readContent(soundSite);
const position = { line: 7, column: 1 };

/** What the check says about references of a text that has this document. */
function findUnknown(document: Document): string[] {
  const [entry] = content.entries.filter(({ texts }) => texts.length > 0);
  const [text] = entry?.texts ?? [];
  if (!entry || !text) throw new Error('The fixture has no text.');
  const changed: RawText = { ...text, document, summary: summarizeDocument(document) };
  const issues: Issue[] = [];
  const entries = [{ ...entry, facts: undefined, texts: [changed] }];
  checkReferences({ ...content, entries, records: [] }, (issue) => issues.push(issue), '2026-11-29');
  return issues.flatMap(({ code, params }) =>
    code === 'reference-unknown' ? `${params.collection}/${params.found}` : [],
  );
}

const unknown: Inline[] = [
  { type: 'cite', source: 'unknown-source', position },
  { type: 'term', entry: 'unknown-term', children: [], position },
  { type: 'link', url: '', target: { collection: 'pages', key: 'unknown-page' }, children: [], position },
];

describe.each(examples)('in the kind $type', ({ type, document }) => {
  it('an unknown source, term or link is reported in each of its parts', () => {
    const own = findUnknown(document);
    const changed = addToEachList(document, unknown);
    for (const { where, document } of changed) {
      expect(findUnknown(document).toSorted(), where).toEqual(
        [...own, 'glossary/unknown-term', 'pages/unknown-page', 'sources/unknown-source'].toSorted(),
      );
    }
    expect(changed.length).toBeGreaterThan(0);
  });

  it('an unknown key in an attribute is reported', () => {
    const named = Object.values(kinds[type].tag?.attributes ?? {}).flatMap((spec) =>
      spec.form === 'key' || spec.form === 'keys' ? spec.collection : [],
    );
    // The sound site has none of the entries that the examples name.
    const reported = findUnknown(document).map((name) => name.split('/')[0] ?? '');
    expect(named.filter((collection) => !reported.includes(collection))).toEqual([]);
  });
});
