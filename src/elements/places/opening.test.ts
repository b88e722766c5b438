import { describe, expect, it } from 'vitest';
import { parseHours } from '../../lib/hours/parse-hours.ts';
import { findOpening } from './opening.ts';
import { getZoneTime } from './zone-time.ts';

const at = (day: string, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day, minute: hours * 60 + minutes };
};
const holidays = ['2026-05-01'];
const find = (hours: string, day: string, clock: string) => findOpening(parseHours(hours), holidays, at(day, clock));

describe('whether a desk is open', () => {
  const hours = 'Mo-Fr 09:00-12:00,13:30-17:00; PH off';

  it('on a usual day', () => {
    expect(find(hours, '2026-04-29', '09:00')).toEqual({ state: 'open', until: 12 * 60 });
    expect(find(hours, '2026-04-29', '12:00')).toEqual({
      state: 'closed',
      next: { day: '2026-04-29', inDays: 0, from: 13.5 * 60 },
    });
  });

  it('skips a public holiday and the weekend on the way to the next opening', () => {
    expect(find(hours, '2026-04-30', '17:00')).toEqual({
      state: 'closed',
      next: { day: '2026-05-04', inDays: 4, from: 9 * 60 },
    });
    expect(find(hours, '2026-05-01', '10:00')).toMatchObject({ state: 'closed' });
  });

  it('is not known on a public holiday of which the hours say nothing', () => {
    expect(find('Mo-Fr 09:00-12:00', '2026-05-01', '10:00')).toEqual({ state: 'holiday' });
  });

  it('is not known on a day that is a holiday in some regions only, where the region is not known', () => {
    const on = (day: string) => findOpening(parseHours(hours), holidays, at(day, '10:00'), ['2026-06-04']);
    expect(on('2026-06-04')).toEqual({ state: 'perhaps' });
    expect(on('2026-06-03')).toMatchObject({ state: 'open' });
    expect(findOpening(parseHours('Th 09:00-12:00; PH off'), [], at('2026-06-03', '10:00'), ['2026-06-04'])).toEqual({
      state: 'closed',
    });
  });

  it('goes on after midnight', () => {
    expect(find('Mo-Su 18:00-08:00', '2026-04-29', '03:00')).toEqual({ state: 'open', until: 8 * 60 });
    expect(find('Mo-Su 18:00-08:00', '2026-04-29', '23:00')).toEqual({ state: 'open', until: 32 * 60 });
    expect(find('Mo 18:00-08:00', '2026-04-29', '03:00')).toMatchObject({ state: 'closed' });
  });

  it('follows the season', () => {
    expect(find('Mo-Fr 09:00-17:00; Aug off', '2026-08-03', '10:00')).toEqual({ state: 'closed' });
    expect(find('24/7', '2026-08-03', '10:00')).toEqual({ state: 'always' });
  });
});

it('the clock is that of the place', () => {
  const moment = Date.parse('2026-01-15T23:30:00Z');
  expect(getZoneTime(moment, 'Europe/Athens')).toEqual({ day: '2026-01-16', minute: 90 });
  expect(getZoneTime(moment, 'Europe/Lisbon')).toEqual({ day: '2026-01-15', minute: 1410 });
});
