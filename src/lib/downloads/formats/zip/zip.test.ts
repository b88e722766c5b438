import { strToU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { pack } from './zip.ts';

const members = [
  { name: 'b.txt', bytes: strToU8('second') },
  { name: 'a.txt', bytes: strToU8('first') },
];
const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it('packs members in the order of their names, whatever the order given', () => {
  expect(pack(members)).toEqual(pack(members.toReversed()));
  expect(Object.keys(unzipSync(pack(members)))).toEqual(['a.txt', 'b.txt']);
});

it('gives the same bytes in every time zone', () => {
  const here = pack(members);
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(pack(members)).toEqual(here);
});

it('puts the first member first and stores it as it is', () => {
  const bytes = pack(members, { name: 'mimetype', bytes: strToU8('application/epub+zip') });
  expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

it('shows the day of its content beside a member, in every time zone', () => {
  const dated = [{ name: 'a.txt', bytes: strToU8('first'), date: '2026-11-21' }];
  process.env['TZ'] = 'Asia/Tokyo';
  const bytes = pack(dated);
  process.env['TZ'] = 'America/New_York';
  expect(pack(dated)).toEqual(bytes);
  // 21 November 2026 in the head of the member: days since 1980 in bits, as the format counts.
  expect(new DataView(bytes.buffer).getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 21);
});
