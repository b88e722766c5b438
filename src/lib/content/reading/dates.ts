import type { DateReason } from '../../issues/reasons.ts';

/** What is wrong with a date, and the date most probably meant (empty where nobody can know). */
export interface DateIssue {
  reason: DateReason;
  expected: string;
}

const pad = (text: string): string => text.padStart(2, '0');

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Reads a date that is not `2026-12-31`: `31/12/2026`, `2026-02-30`, `2026-12-31T10:00`. */
export function explainDate(text: string): DateIssue {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(.*)$/.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', rest = ''] = iso;
    if (!isRealDay(Number(year), Number(month), Number(day))) return { reason: 'day', expected: '' };
    return { reason: rest === '' ? 'form' : 'time', expected: `${year}-${pad(month)}-${pad(day)}` };
  }
  const european = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (european) {
    const [, day = '', month = '', year = ''] = european;
    const isReal = isRealDay(Number(year), Number(month), Number(day));
    return isReal
      ? { reason: 'order', expected: `${year}-${pad(month)}-${pad(day)}` }
      : { reason: 'form', expected: '' };
  }
  return { reason: 'form', expected: '' };
}
