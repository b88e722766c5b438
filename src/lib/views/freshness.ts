import type { Site } from '../content/site/site.ts';
import { addMonths } from '../i18n/add-months.ts';
import type { StringKey } from '../i18n/string-keys.ts';

/** How far facts can be trusted: when and by whom they were checked, and until when they hold. */
export interface Freshness {
  checked: string;
  /** Who compared them with their sources, `checker.<role>`. */
  checker: StringKey;
  /** Last day on which they count as checked. */
  checkedUntil: string;
  isOverdue: boolean;
  /** Last day on which they hold at all. */
  expires?: string;
  isArchived: boolean;
}

/** What the schemas of services and places share. */
export interface Checked {
  checked: string;
  checkEvery: number;
  checkedBy: 'editor' | 'city' | 'association' | 'service';
  expires?: string | undefined;
}

/** Tells how fresh facts were on the day of the build; a page says the same of the reader's day by a script. */
export function getFreshness(site: Site, { checked, checkEvery, checkedBy, expires }: Checked): Freshness {
  const checkedUntil = addMonths(checked, checkEvery);
  return {
    checked,
    checker: `checker.${checkedBy}`,
    checkedUntil,
    isOverdue: site.isPast(checkedUntil),
    expires,
    isArchived: expires !== undefined && site.isPast(expires),
  };
}

/** What a reader can do about facts that may be old: only what the facts themselves offer. */
export function getAdvice(hasPhone: boolean, hasWebsite: boolean): StringKey {
  if (hasPhone) return hasWebsite ? 'freshness.call-or-look' : 'freshness.call';
  return hasWebsite ? 'freshness.look' : 'freshness.may-have-changed';
}
