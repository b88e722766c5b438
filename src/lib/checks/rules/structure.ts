import type { Translation } from '../../collections/frontmatter.ts';
import type { RawText } from '../../content/reading/raw.ts';
import { getSectionStatus } from '../../content/translations/section-status.ts';
import { getTranslations } from '../../content/translations/translations.ts';
import { findPart } from '../nodes.ts';
import { createReporter, getFilesWithErrors, type Rule } from '../rule.ts';

/** The first part of `parts` that `others` has not, or has less often. */
function findExtra(parts: readonly string[], others: readonly string[]): string | undefined {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return parts.find((part) => {
    const count = left.get(part) ?? 0;
    left.set(part, count - 1);
    return count <= 0;
  });
}

/** Whether a translation was made from another version of its source. */
const isBehind = (source: RawText, translation: Translation): boolean =>
  Object.keys(translation.sections).length > 0 &&
  getSectionStatus(source, translation).some(({ status }) => status !== 'upToDate');

/** A translation has the same tags, ids and headings as its source, in the same order. */
export const checkStructure: Rule = (content, report) => {
  const refuse = createReporter(report, 'structure-differs');
  const withErrors = getFilesWithErrors(content);
  for (const entry of content.entries) {
    for (const { text, source, translation } of getTranslations(entry)) {
      // The source has changed since: that is a warning, and no error of a file that nobody has touched.
      if (isBehind(source, translation)) continue;
      if (withErrors.has(text.file) || withErrors.has(source.file)) continue;
      const own = text.summary.structure;
      const wanted = source.summary.structure;
      const missing = findExtra(wanted, own);
      const extra = findExtra(own, wanted);
      const misplaced = own.find((part, index) => part !== wanted[index]);
      if (missing !== undefined) refuse({ file: text.file }, { reason: 'missing', name: missing, other: source.file });
      if (extra !== undefined) {
        refuse(
          { file: text.file, ...findPart(text.document, extra) },
          { reason: 'extra', name: extra, other: source.file },
        );
      }
      if (missing === undefined && extra === undefined && misplaced !== undefined) {
        refuse(
          { file: text.file, ...findPart(text.document, misplaced) },
          { reason: 'order', name: misplaced, other: source.file },
        );
      }
    }
  }
};
