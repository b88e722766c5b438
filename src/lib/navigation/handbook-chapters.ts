import type { LocaleInfo } from '../i18n/registry.ts';
import { type IssueLanguage, issueLanguages } from '../issues/localize-issue.ts';

/** Chapters of the editors' handbook in reading order; each is `src/pages/handbook/<language>/<chapter>.mdx`. */
export const handbookChapters = [
  'pull-requests',
  'plain-writing',
  'markdown',
  'tags',
  'pictures',
  'translation',
  'freshness',
  'quality',
  'maintainers',
] as const;

export type HandbookChapter = (typeof handbookChapters)[number];

/** The handbook is written in the languages of the check's messages. */
export const handbookLanguages = issueLanguages;

/** The language that a locale reads the handbook in: its own where it is written in it, else English. */
export const getHandbookLanguage = ({ lang }: Pick<LocaleInfo, 'lang'>): IssueLanguage =>
  handbookLanguages.find((language) => lang.toLowerCase().split('-')[0] === language) ?? 'en';

/** Whether a locale reads the handbook in another language. */
export const isHandbookFallback = (info: Pick<LocaleInfo, 'lang'>): boolean =>
  info.lang.toLowerCase().split('-')[0] !== getHandbookLanguage(info);
