import type { ReportAddress } from '../../../content/site/report-address.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { ThemeLabel, WordLanguage } from '../chapter/labels.ts';
import type { CounterPaper } from './counter-paper.ts';
import type { Languages } from './languages.ts';
import type { Licence } from './licence.ts';

/**
 * What one file holds, for one language: the same for every packager. Plain data only, so it can be hashed, and sent to
 * another process or to a browser: a file is made from this and from nothing else.
 */
export interface Publication extends WordLanguage {
  /** `toolkits/one-stop-shops`, `guides/design-a-one-stop-shop` */
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  /** Kind of publication in words: `Toolkit`, `Guide`. */
  type: string;
  /** Live page, absolute. What stands after `#` leads to the very same choice and is not printed. */
  url: string;
  /** Newest `updated` of its content, `2026-11-21`. */
  date: string;
  /** Where a reader has put the chapters together: for whom, in her words, and the day. */
  cover?: Cover | undefined;
  organisation: string;
  /** SPDX name and, where it has one, the page of the licence. */
  licence: Licence;
  siteName: string;
  siteUrl: string;
  /** Where a reader of the file says that something in it is wrong. */
  report?: ReportAddress | undefined;
  /** The main theme first; a newcomers' sheet has none. */
  themes: ThemeLabel[];
  /** Several in a toolkit, one elsewhere: its title is then the title of the publication. */
  chapters: Chapter[];
  /** The same for the counter, on one page of paper; newcomers' sheets alone have it. */
  counter?: CounterPaper | undefined;
  /** Pages that belong to it and are not in it. */
  elsewhere?: Elsewhere[] | undefined;
  /** BCP 47 tag for dates and numbers. */
  formatsTag: string;
  /** The strings that files print, in its own language and in those of its chapters. */
  languages: Languages;
}

/** What a reader has written on the cover of her own toolkit. */
export interface Cover {
  /** Empty where she has left it out. */
  preparedFor: string;
  /** `2026-11-22` */
  day: string;
}

/** A page that a reader has saved and that has no chapter: the file leads to it. */
export interface Elsewhere {
  title: string;
  /** Kind of page in words. */
  type: string;
  /** Absolute. */
  url: string;
}

/** The address as it is printed: `https://x.example/list/#list=1:a` → `https://x.example/list/`. */
export const toPrintedUrl = (url: string): string => url.replace(/#.*$/, '');

/** Whether each chapter has a title and a page of its own, however few there are. */
export const isToolkit = ({ id }: Pick<Publication, 'id'>): boolean => id.startsWith('toolkits/');
