import { HoursError, type HoursReason } from './hours-error.ts';
import { createReader, type Reader } from './reader.ts';
import { DAY, type DaySelector, type HoursRule, type Season, type Span, type YearDay } from './rules.ts';

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A night shelter is open from 17:00 to 09:00; whatever is longer was meant otherwise. */
const LONGEST_NIGHT = 16 * 60;

/** What OpenStreetMap knows and a reader would not understand, each with the reason why it is refused. */
const refused: readonly [pattern: RegExp, reason: HoursReason][] = [
  [/"[^"]*"?/, 'comment'],
  [/\|\||\bunknown\b|\bopen\b/i, 'unknown'],
  [/\b(?:sunrise|sunset|dawn|dusk)\b/i, 'sun'],
  [/\d\+/, 'end'],
  [/\b(?:19|20)\d\d\b(?!:)/, 'year'],
  [/\bweek\b/i, 'week'],
  [/\beaster\b/i, 'easter'],
  // Words of the same two letters mean different days: di, do, ma, me, mi, sa.
  [/\b(?:di|do|ma|me|mi|lu|je|ve|gi|se|te|qu|so)\b/i, 'weekday'],
];

/**
 * Reads opening hours in the part of the OpenStreetMap syntax that can be said in words without loss, in its canonical
 * spelling only: `Mo-Fr 09:00-12:00,13:30-17:00; Jul-Aug Mo-Fr 08:00-14:00; Sa[1] 10:00-12:00; PH off`.
 * @throws {HoursError} for anything else
 * @see https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function parseHours(value: string): HoursRule[] {
  for (const [pattern, reason] of refused) {
    const [found] = pattern.exec(value) ?? [];
    if (found !== undefined) throw new HoursError(reason, found);
  }
  if (value === '24/7') return [{ seasons: [], days: [], spans: [{ from: 0, to: DAY }], isAdded: false }];
  return value.split('; ').flatMap((part) => {
    const reader = createReader(part);
    const rules = [readRule(reader, false)];
    while (reader.take(', ')) rules.push(readRule(reader, true));
    if (!reader.isAtEnd()) throw new HoursError('form', part);
    return rules;
  });
}

function readRule(reader: Reader, isAdded: boolean): HoursRule {
  const seasons = readSeasons(reader);
  if (seasons.length > 0) reader.take(' ');
  const days = readDays(reader);
  if (days.length > 0) reader.take(' ');
  const isSelected = seasons.length + days.length > 0;
  if (isSelected && reader.take('off')) return { seasons, days, spans: [], isAdded };
  // `Jul-Aug` alone would be open day and night.
  return { seasons, days, spans: readSpans(reader), isAdded };
}

function readSeasons(reader: Reader): Season[] {
  const seasons: Season[] = [];
  do {
    const month = reader.oneOf(MONTHS);
    if (month < 0) break;
    const from = readYearDay(reader, month);
    if (!reader.take('-')) seasons.push({ from, to: from });
    else seasons.push({ from, to: readSeasonEnd(reader, from) });
  } while (reader.take(','));
  return seasons;
}

/** `Jul 15-31` or `Jul 15-Aug 31`. */
function readSeasonEnd(reader: Reader, from: YearDay): YearDay {
  const month = reader.oneOf(MONTHS);
  if (month >= 0) return readYearDay(reader, month);
  const day = reader.match(/\d{1,2}/);
  if (day === undefined || from.day === undefined) throw new HoursError('form', reader.rest());
  return toYearDay(from.month - 1, day);
}

function readYearDay(reader: Reader, month: number): YearDay {
  // Not the hour of a time that follows the month.
  const day = reader.match(/ \d{1,2}(?![\d:])/);
  return day === undefined ? { month: month + 1 } : toYearDay(month, day.trim());
}

function toYearDay(month: number, day: string): YearDay {
  const number = Number(day);
  if (number < 1 || number > (MONTH_DAYS[month] ?? 0)) throw new HoursError('day', `${MONTHS[month]} ${day}`);
  return { month: month + 1, day: number };
}

function readDays(reader: Reader): DaySelector[] {
  const days: DaySelector[] = [];
  do {
    const holiday = reader.oneOf(['PH', 'SH']);
    if (holiday >= 0) days.push(holiday === 0 ? { kind: 'public' } : { kind: 'school' });
    const from = holiday >= 0 ? -1 : reader.oneOf(WEEKDAYS);
    if (from >= 0) days.push(...readWeekday(reader, from));
    if (holiday < 0 && from < 0) break;
  } while (reader.take(','));
  return days;
}

function readWeekday(reader: Reader, from: number): DaySelector[] {
  if (reader.take('-')) {
    const to = reader.oneOf(WEEKDAYS);
    if (to < 0) throw new HoursError('form', reader.rest());
    return [{ kind: 'week', from, to }];
  }
  if (!reader.take('[')) return [{ kind: 'week', from, to: from }];
  const days: DaySelector[] = [];
  do {
    const nth = reader.match(/[1-5]|-1/);
    if (nth === undefined) throw new HoursError('form', reader.rest());
    days.push({ kind: 'nth', day: from, nth: Number(nth) });
  } while (reader.take(','));
  if (!reader.take(']')) throw new HoursError('form', reader.rest());
  return days;
}

function readSpans(reader: Reader): Span[] {
  const spans: Span[] = [];
  do {
    const found = reader.match(/([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)/);
    if (found === undefined) throw new HoursError('form', reader.rest());
    const [from = 0, end = 0] = found.split('-').map(toMinutes);
    const to = end > from ? end : end + DAY;
    if (to > DAY && to - from > LONGEST_NIGHT) throw new HoursError('night', found);
    if (from < (spans.at(-1)?.to ?? 0)) throw new HoursError('overlap', found);
    spans.push({ from, to });
    // A comma and a space begin another rule.
  } while (reader.match(/,(?! )/) !== undefined);
  return spans;
}

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
