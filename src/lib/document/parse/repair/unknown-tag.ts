import { editDistance } from '../../../issues/nearest.ts';
import type { Position } from '../../model.ts';
import { tagNames } from '../../tags.ts';
import type { ReportIssue } from '../report-issue.ts';
import { findLookalike } from './homoglyphs.ts';

/** Reports a tag that the model does not know: HTML, or a slip of the pen with the tag that was meant. */
export function reportUnknownTag(name: string, position: Position, reportIssue: ReportIssue): void {
  const lookalike = findLookalike(name);
  const latin = (lookalike?.latin ?? name).toLowerCase();
  const sameLetters = tagNames.find((tag) => tag.toLowerCase() === latin);
  if (/^[a-z]/.test(name) && !sameLetters) {
    reportIssue('mdx-html', position, { name });
    return;
  }
  const expected = sameLetters ?? getNearTag(latin);
  reportIssue('tag-unknown', position, { name, expected, letter: lookalike?.letter, script: lookalike?.script });
}

/** The nearest tag, if near enough: one slip in a short name, two in a long one. */
function getNearTag(name: string): string | undefined {
  const near = tagNames
    .map((tag) => ({ tag, distance: editDistance(name, tag.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= (name.length > 5 ? 2 : 1) ? near.tag : undefined;
}
