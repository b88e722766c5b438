import { DAY } from './rules.ts';

/** Minutes of a day as `09:00`; midnight at its end is `24:00`, and what comes after it is a time of the next day. */
export function toClock(minutes: number): string {
  const of = minutes > DAY ? minutes - DAY : minutes;
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}
