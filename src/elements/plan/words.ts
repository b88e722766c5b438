import { createLongDate } from '../../lib/i18n/long-date.ts';
import { actionFields, frameFields } from './plan.ts';

/** Words that `<plan-builder>` fills in, by the last part of their string key. */
export const planWords = [
  'untitled',
  'saved',
  'unkept',
  'unreadable',
  'newer',
  'other-window',
  'levels',
  'levels-short',
  'chosen',
  'no-factor',
  'add',
  'add-to',
  'action',
  ...frameFields,
  ...actionFields,
  'practice-none',
  'practice-suited',
  'practice-other',
  'factor-none',
  'moved',
  'removed',
  'deleted',
  'undone',
  'no-gaps',
  'gap-what',
  'gap-who',
  'gap-date',
  'gap-order',
  'gap-indicator',
  'gap-factor',
  'stage-draft',
  'stage-consolidated',
  'stage-reviewed',
  'stage-now',
  'close-draft',
  'close-consolidated',
  'closed',
  'closed-now',
  'changes',
  'no-changes',
  'added',
  'changed',
  'dropped',
  'was',
  'was-empty',
  'made',
  'failed',
  'no-dates',
  'opened',
  'refuse-size',
  'refuse-type',
  'refuse-newer',
  'refuse-damaged',
  'frame',
  'factors',
  'actions',
  'gaps',
  'versions',
  'version',
  'date',
  'benchmark',
  'field',
  'before',
  'after',
  'sheet-plan',
  'sheet-actions',
  'sheet-changes',
  'calendar-start',
  'calendar-end',
] as const;

export type PlanWords = Readonly<Record<(typeof planWords)[number], string>>;

/** What a view or a file of a plan speaks with. */
export interface PlanLanguage {
  lang: string;
  words: PlanWords;
  /** `2026-05-17` → `17 May 2026`; what is no day stays as it is. */
  formatDay(day: string): string;
}

/**
 * Binds the words of the page to its language.
 * @param formats BCP 47 tag for dates, where it is not that of the language
 */
export function createPlanLanguage(lang: string, words: PlanWords, formats = lang): PlanLanguage {
  const format = createLongDate(formats);
  return {
    lang,
    words,
    formatDay: (day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? format(day) : day),
  };
}
