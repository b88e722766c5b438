import { describe, expect, it } from 'vitest';
import { formatShareLink, parseShareLink } from './share-link.ts';

const ids = ['one-desk', 'trust', 'data'];

describe('a link to an assessment', () => {
  it('holds the levels by factor, and no note', () => {
    const link = formatShareLink(ids, {
      'one-desk': { now: 2, target: 4, note: 'Private' },
      trust: { isNotApplicable: true },
      data: { note: 'x' },
    });
    expect(link).toBe('#assessment=1;one-desk.24;trust.xx');
    expect(parseShareLink(link, ids)).toEqual({
      state: 'read',
      answers: { 'one-desk': { now: 2, target: 4 }, trust: { isNotApplicable: true } },
      dropped: 0,
    });
  });

  it('means the same after factors were added, moved or taken away', () => {
    const link = '#assessment=1;trust.30;one-desk.05';
    expect(parseShareLink(link, ['new', 'one-desk'])).toEqual({
      state: 'read',
      answers: { 'one-desk': { target: 5 } },
      dropped: 1,
    });
  });

  it.each([
    ['', 'none'],
    ['#trust', 'none'],
    ['#assessment=2;trust.30', 'newer'],
    ['#assessment=2;whatever=comes', 'newer'],
    ['#assessment=', 'broken'],
    ['#assessment=1;trust.99', 'broken'],
    ['#assessment=1;trust.30;trust.40', 'broken'],
    ['#assessment=1;<script>.11', 'broken'],
    ['#assessment=1;__proto__.11', 'broken'],
  ])('%s is %s', (fragment, state) => {
    expect(parseShareLink(fragment, ids).state).toBe(state);
  });
});
