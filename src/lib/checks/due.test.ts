import { describe, expect, it } from 'vitest';
import { soundSite } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/reading/read.ts';
import { getDueFacts, renderDueFacts } from './due.ts';

const content = await readContent(soundSite);

describe('getDueFacts', () => {
  it('lists what is due up to a day, by city', () => {
    expect(getDueFacts(content, '2026-12-01')).toEqual([]);
    const due = getDueFacts(content, '2027-05-01');
    expect(due.map(({ id, city, due: day }) => [id, city, day])).toEqual([
      ['places/example-desk', 'example-town', '2027-05-01'],
      ['services/example-service', 'example-town', '2027-05-01'],
    ]);
  });

  it('says what is late and what is due soon', () => {
    const due = getDueFacts(content, '2027-06-01');
    expect(renderDueFacts(due, '2027-05-15')).toContain('late since 2027-05-01');
    expect(renderDueFacts(due, '2027-04-15')).toContain('0 late, 2 due soon.');
    expect(renderDueFacts([], '2027-04-15')).toBe('Nothing is due.\n');
  });
});
