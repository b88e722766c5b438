import type { Settings } from '../collections/settings.ts';
import type { Content } from '../content/reading/raw.ts';
import type { Issue } from '../issues/issue.ts';
import { limitIssues } from './limit-issues.ts';
import { nameOwnEntry } from './own-addresses.ts';
import type { Rule } from './rule.ts';
import { checkAdvice } from './rules/advice.ts';
import { checkDates } from './rules/dates.ts';
import { checkEverydayWords } from './rules/everyday-words.ts';
import { checkFacts } from './rules/facts.ts';
import { checkFigureLabels } from './rules/figure-labels.ts';
import { checkHours } from './rules/hours.ts';
import { checkImages } from './rules/images.ts';
import { checkIslands } from './rules/islands.ts';
import { checkLanguageTags } from './rules/language-tags.ts';
import { checkLocaleChains } from './rules/locale-chains.ts';
import { checkLocales } from './rules/locales.ts';
import { checkOwnLinks } from './rules/own-links.ts';
import { checkPublication } from './rules/publication.ts';
import { checkReferences } from './rules/references.ts';
import { checkSensitive } from './rules/sensitive.ts';
import { checkSlugs } from './rules/slugs.ts';
import { checkStrings } from './rules/strings.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnprintable } from './rules/unprintable.ts';
import { checkUnusedImages } from './rules/unused-images.ts';

const rules: readonly Rule[] = [
  checkLocales,
  checkLocaleChains,
  checkLanguageTags,
  checkReferences,
  checkSlugs,
  checkStructure,
  checkTranslations,
  checkDates,
  checkHours,
  checkSensitive,
  checkIslands,
  checkStrings,
  checkFigureLabels,
  checkImages,
  checkUnusedImages,
  checkOwnLinks,
  checkFacts,
  checkUnprintable,
  checkAdvice,
  checkEverydayWords,
];

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Every issue of a content folder: those found while reading, and those that several files make together.
 * @param today date of the check, `2026-11-21`, for dates that have passed or not yet come
 * @param published settings of a site that is to be published, with what the environment says
 */
export function checkContent(content: Content, today: string, published?: Settings): Issue[] {
  const issues = content.issues.map((issue) => nameOwnEntry(content, issue));
  if (published) checkPublication(content, published, (issue) => issues.push(issue));
  for (const rule of rules) rule(content, (issue) => issues.push(issue), today);
  issues.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
  return limitIssues(issues);
}
