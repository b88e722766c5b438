import { expect, it } from 'vitest';
import { explainDate } from './dates.ts';

it.each([
  ['31/12/2026', 'order', '2026-12-31'],
  ['1.2.2026', 'order', '2026-02-01'],
  ['2026-02-30', 'day', ''],
  ['2026-13-01', 'day', ''],
  ['2026-12-31T23:00:00+14:00', 'time', '2026-12-31'],
  ['2026-12-31 10:00', 'time', '2026-12-31'],
  ['2026-1-5', 'form', '2026-01-05'],
  ['45/12/2026', 'form', ''],
  ['31 December 2026', 'form', ''],
])('%s has an issue of %s and means “%s”', (text, reason, expected) => {
  expect(explainDate(text)).toEqual({ reason, expected });
});
