import { expect, it } from 'vitest';
import { dropVowelMarks, joinLamAlef } from './arabic-text.ts';

it('takes vowel marks out of all words and leaves the letters', () => {
  expect(dropVowelMarks({ title: 'أوّلًا', rows: ['مدرسة', 'école', 3] })).toEqual({
    title: 'أولا',
    rows: ['مدرسة', 'école', 3],
  });
});

it('says that lam-alef is one letter, at the same length', () => {
  const map = '3 beginbfchar\n<0004> <0644>\n<0010> <06440625>\n<0011> <06440627>\nendbfchar';
  const joined = Buffer.from(joinLamAlef(Buffer.from(map))).toString();
  expect(joined).toHaveLength(map.length);
  expect(joined).toContain('<0010> <FEF9>');
  expect(joined).toContain('<0011> <FEFB>');
  expect(joined).toContain('<0004> <0644>');
  expect('\ufef9\ufefb'.normalize('NFKC')).toBe('لإلا');
});
