import { describe, expect, it } from 'vitest';
import { parseValid } from '../../../tests/support/parse-text.ts';
import { getOutline } from './outline.ts';

describe('getOutline', () => {
  it('lists steps and headings, level 3 under level 2, and leaves out what is folded away', () => {
    const document = parseValid(
      '## First\n\n### Part\n\n#### Deep\n\n<Step id="map" title="Map">\n\n### What to do\n\n<Details summary="s">\n\n#### Hidden\n\n</Details>\n\n</Step>',
    );
    const part = (id: string, title: string) => ({ id, title, level: 3, children: [] });
    expect(getOutline(document)).toEqual([
      { id: 'first', title: 'First', level: 2, children: [part('part', 'Part')] },
      { id: 'map', title: 'Map', level: 2, children: [part('what-to-do', 'What to do')] },
    ]);
  });

  it('takes the headings of sections from the dictionary', () => {
    const document = parseValid('<Section kind="results">\n\nx\n\n</Section>', 'practices');
    expect(getOutline(document, (kind) => `title of ${kind}`)).toEqual([
      { id: 'results', title: 'title of results', level: 2, children: [] },
    ]);
  });
});
