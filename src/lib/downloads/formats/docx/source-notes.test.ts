import { expect, it } from 'vitest';
import { createSourceNotes } from './source-notes.ts';

it('numbers sources in the order of the text, and those that it leaves out after them', () => {
  const notes = createSourceNotes(4);
  expect(notes.cite(3)).toEqual({ number: 1, isFirst: true });
  expect(notes.cite(1)).toEqual({ number: 2, isFirst: true });
  expect(notes.cite(3)).toEqual({ number: 1, isFirst: false });
  expect(notes.listCited()).toEqual([3, 1]);
  expect([1, 2, 3, 4].map(notes.getNumber)).toEqual([2, 3, 1, 4]);
});
