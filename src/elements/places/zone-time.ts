/** Day and minute in a time zone. */
export interface ZoneTime {
  /** `2026-05-01` */
  day: string;
  /** Minute of the day, from 0. */
  minute: number;
}

/**
 * What a clock on the wall says in a time zone.
 * @param now milliseconds since 1970
 * @param zone `Europe/Brussels`; that of the device where it is left out
 */
export function getZoneTime(now: number, zone?: string): ZoneTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${get('year')}-${get('month')}-${get('day')}`,
    minute: Number(get('hour')) * 60 + Number(get('minute')),
  };
}

/** The day some days later, `2026-12-31` and 1 → `2027-01-01`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
