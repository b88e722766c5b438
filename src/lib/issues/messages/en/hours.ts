import type { HoursReason } from '../../../hours/hours-error.ts';
import type { IssueParams } from '../../issue-params.ts';
import type { Message } from '../message.ts';

const inWords = 'Say it in the field “hoursNote”, in each language';

const toLower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What to do, by reason. */
const hints: Record<HoursReason, string> = {
  comment: `Words between quotes are in one language only. By appointment: appointment: required. Anything else: ${toLower(inWords)}.`,
  unknown: `Write only hours that are known. ${inWords} what is not certain.`,
  sun: 'Write times of the clock, for example 08:00-17:00.',
  end: 'Write when it closes, for example 18:00-21:00.',
  year: 'Hours hold every year. Days on which it is closed for once belong in the field “closure”.',
  week: `Write an nth weekday, Fr[1,3], or leave these hours out. ${inWords}.`,
  easter: `PH off covers public holidays. ${inWords} anything else.`,
  weekday: 'Two letters can mean different days in different languages. Write Mo, Tu, We, Th, Fr, Sa, Su.',
  night: 'These times go on until the next day. Write the earlier time first, for example 09:00-12:00.',
  overlap: 'Write the times of a day in their order, none over another: 09:00-12:00,13:30-17:00.',
  day: 'Check the day and the month in a calendar.',
  form: 'Write days and times as in Mo-Fr 09:00-12:00,13:30-17:00; Jul-Aug off; Sa[1] 10:00-12:00; PH off (PH: public holidays).',
};

export const hoursMessage = ({ name, value, reason, found, expected }: IssueParams['field-hours']): Message => ({
  message: `The opening hours “${value}” in the field “${name}” cannot be shown to a reader${found && found !== value ? `: “${found}”` : ''}.`,
  hint: expected ? `Write ${expected}.` : hints[reason],
});
