import { expect, it } from 'vitest';
import { groupPhones } from './phone-groups.ts';
import type { PhoneView } from './phones.ts';

const toPhone = (label: string, code?: string): PhoneView => ({
  label,
  href: `tel:${label}`,
  isText: false,
  isFree: true,
  hours: [],
  ...(code && { country: { code, name: `Country ${code}` } }),
});
const compare = (a: string, b: string) => a.localeCompare(b);
const labels = (phones: PhoneView[]) => phones.map(({ label }) => label);

it('shows what holds everywhere at once, and the rest by country in the order of their names', () => {
  const { first, countries } = groupPhones(
    [
      toPhone('112'),
      toPhone('3919', 'FR'),
      toPhone('1712', 'BE'),
      toPhone('114', 'FR'),
      toPhone('107', 'BE'),
      toPhone('016', 'ES'),
    ],
    compare,
  );
  expect(labels(first)).toEqual(['112']);
  expect(countries.map(({ code, phones }) => [code, ...labels(phones)])).toEqual([
    ['BE', '1712', '107'],
    ['ES', '016'],
    ['FR', '3919', '114'],
  ]);
  // The heading says the country; the numbers under it do not.
  expect(countries.flatMap(({ phones }) => phones).some(({ country }) => country)).toBe(false);
});

it('leaves a short list as it is, and one of a single country', () => {
  const short = [toPhone('112'), toPhone('3919', 'FR'), toPhone('1712', 'BE')];
  expect(groupPhones(short, compare)).toEqual({ first: short, countries: [] });
  const single = ['1', '2', '3', '4', '5', '6'].map((label) => toPhone(label, 'BE'));
  expect(groupPhones(single, compare).first).toEqual(single);
});
