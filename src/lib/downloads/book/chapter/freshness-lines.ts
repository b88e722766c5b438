import type { Formats } from '../../../i18n/formats.ts';
import type { StringKey } from '../../../i18n/string-keys.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Freshness } from '../../../views/freshness.ts';

/**
 * How fresh facts are, in sentences: paper is read long after it was made, so that it always says when they must be checked.
 * @param advice what to do where they may be old
 */
export function getFreshnessLines(freshness: Freshness, advice: StringKey, t: Translator, formats: Formats): string[] {
  const { checked, checkedUntil, checker, isOverdue, expires, isArchived } = freshness;
  if (isArchived && expires) return [t('freshness.archived', { date: formats.date(expires) })];
  if (isOverdue) return [`${t('freshness.overdue', { date: formats.date(checked) })} ${t(advice)}`];
  return [
    `${t('freshness.checked', { date: formats.date(checked), who: t(checker) })} ${t('freshness.next', { date: formats.date(checkedUntil) })}`,
  ];
}
