import { describe, expect, it } from 'vitest';
import { splitIsolates } from './left-to-right.ts';
import { typeset } from './typography.ts';

const find = (text: string) =>
  splitIsolates(typeset(text, 'ar'))
    .filter(({ isIsolated }) => isIsolated)
    .map((part) => part.text);

describe('in right-to-left text', () => {
  it.each([
    ['اتصل على +32 2 000 00 00 الآن', ['+32 2 000 00 00']],
    ['اتصل على 0800 30 030، مجانا', ['0800 30 030']],
    ['رقم 116 006', ['116 006']],
    ['الملف 2024/12-B هنا', ['2024/12-B']],
    ['قبل 01/05/2026.', ['01/05/2026']],
    ['من 09:00–12:00 و 13:30', ['09:00–12:00', '13:30']],
    ['الحساب BE68 5390 0754 7034', ['BE68 5390 0754 7034']],
    ['اتصل على 112', []],
    ['بلدية commune وحدها', []],
    ['https://x.org/2024/12-B', []],
    ['Je veux un interprète.', ['Je veux un interprète.']],
    ['قل: «Ik vraag asiel.» ثم انتظر.', ['Ik vraag asiel.']],
    ['قل «Où ? Appelez le 02 227 42 41 !» هنا', ['Où ? Appelez le 02 227 42 41 !']],
    ['اتصل بـ OFII.', []],
    ['«اتصل بـ OFII.»', []],
  ])('%s: what reads from left to right is isolated', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('nothing more changes when it is done twice', () => {
    const once = typeset('اتصل على +32 2 000 00 00', 'ar');
    expect(typeset(once, 'ar')).toBe(once);
  });

  it('other languages stay as they are', () => {
    expect(typeset('Call +32 2 000 00 00', 'en')).toBe('Call +32 2 000 00 00');
  });
});
