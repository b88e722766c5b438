/** A moment as a number of years: the middle of 2020 is about 2020.5. */
function toYears(date: string, edge: 'start' | 'end'): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const time = (m: number, d: number) => Date.UTC(year, m, d);
  const at =
    month === undefined
      ? time(edge === 'start' ? 0 : 12, 1)
      : day === undefined
        ? time(month - (edge === 'start' ? 1 : 0), 1)
        : time(month - 1, day);
  const start = time(0, 1);
  return year + (at - start) / (time(12, 1) - start);
}

/** Where a period starts and ends on an axis of years. A day, month or year alone is a moment: its middle. */
export function toSpan(from: string, to?: string): [number, number] {
  if (to) return [toYears(from, 'start'), toYears(to, 'end')];
  const middle = (toYears(from, 'start') + toYears(from, 'end')) / 2;
  return [middle, middle];
}

/** Whole years from the first to the last, at most `most` of them, evenly spaced. */
export function toTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => (last - first) / size + 1 <= most) ?? 100;
  const start = Math.floor(first / step) * step;
  const count = Math.ceil((last - start) / step) + 1;
  return Array.from({ length: count }, (_, index) => start + index * step);
}
