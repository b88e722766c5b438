import { expect, it } from 'vitest';
import { findUnprintable } from './coverage.ts';
import { toPrintable } from './printable.ts';

it('gives signs an equivalent, lets small pictures vanish and leaves a box for a letter', () => {
  expect(toPrintable({ title: '✓ done 🎉', rows: ['字', '9 ㎡', 3, null] })).toEqual({
    title: '√ done ',
    rows: ['□', '9 m2', 3, null],
  });
});

it.each(['به شهر خوش آمدید', 'پښتو ژبه', 'ትግርኛ', '汉语', '☎ 📞 ★ ☐', 'a\u2028b', '\ue000'])(
  '%j can be printed afterwards',
  (words) => {
    expect(findUnprintable(toPrintable(words))).toEqual([]);
  },
);

it('leaves data alone that can be printed, as it is', () => {
  const data = { title: 'Où ? أين', size: 3 };
  expect(toPrintable(data)).toBe(data);
});
