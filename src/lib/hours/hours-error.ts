/**
 * Why opening hours are refused.
 * - `comment`: words between quotes, which would be in one language only
 * - `unknown`: `||`, `unknown`, `open`: neither open nor closed
 * - `sun`: times of the sun, which nobody reads from a clock
 * - `end`: `18:00+`, without an end
 * - `year`, `week`, `easter`: days that no reader can work out
 * - `weekday`: a weekday of another language; `Di` is a Tuesday in German and a Sunday in French
 * - `night`: times that end so late on the next day that they were probably written the wrong way round
 * - `overlap`: times of one day that cover each other, or are not in their order
 * - `day`: a day that the month does not have
 * - `form`: anything else
 */
export type HoursReason =
  | 'comment'
  | 'unknown'
  | 'sun'
  | 'end'
  | 'year'
  | 'week'
  | 'easter'
  | 'weekday'
  | 'night'
  | 'overlap'
  | 'day'
  | 'form';

/** Opening hours that cannot be read, with the part that is wrong. */
export class HoursError extends Error {
  readonly reason: HoursReason;
  readonly found: string;

  constructor(reason: HoursReason, found: string) {
    super(`Opening hours cannot be read (${reason}): ${found}`);
    this.reason = reason;
    this.found = found;
  }
}
