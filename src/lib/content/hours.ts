import OpeningHours from 'opening_hours';

/** One day of the week with its opening times; none where it is closed. */
export interface DayHours {
  /** Name of the day in the reader's language. */
  day: string;
  times: string[];
}

/** A Monday in a week without public holidays or a change of clocks. */
const MONDAY = [2026, 0, 12] as const;

const clock = (date: Date) =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;

/**
 * Writes opening hours as a week, Monday first.
 * @param value OpenStreetMap `opening_hours`, e.g. `Mo-Fr 09:00-12:00; PH off`
 * @throws if the value is not in that syntax
 * @see https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function toWeek(value: string, lang: string): DayHours[] {
  const hours = new OpeningHours(value, null);
  const name = new Intl.DateTimeFormat(lang, { weekday: 'long' });
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const start = new Date(MONDAY[0], MONDAY[1], MONDAY[2] + offset);
    const end = new Date(MONDAY[0], MONDAY[1], MONDAY[2] + offset + 1);
    const times = hours
      .getOpenIntervals(start, end)
      .map(([from, to]) => `${clock(from)}–${to.getTime() === end.getTime() ? '24:00' : clock(to)}`);
    return { day: name.format(start), times };
  });
}
