import { describe, expect, it } from 'vitest';
import { parseValid } from '../../../../tests/support/parse-text.ts';
import { loadSmallSite } from '../../../../tests/support/small-site.ts';
import { inlineKinds } from '../../document/inline-kinds.ts';
import { kinds } from '../../document/kinds.ts';
import { getStructure } from '../../document/structure.ts';
import { handbookLanguages } from '../../navigation/handbook-chapters.ts';
import { french } from './french.ts';
import { listKinds, showKind } from './kind-examples.ts';
import type { KindName } from './kind-words.ts';

const site = await loadSmallSite();
const all = Object.keys({ ...kinds, ...inlineKinds }) as KindName[];
const picture = { src: '/picture.svg', width: 640, height: 320 };
const { defaultLocale } = site.registry;

it('every kind of block and of line stands in one of the two lists', () => {
  expect([...listKinds('markdown'), ...listKinds('tags')].sort()).toEqual([...all].sort());
});

describe.each(handbookLanguages)('the handbook in "%s"', (language) => {
  it.each(all)('shows %s with words, a source, and what the source gives', (kind) => {
    const { title, about, tags, source, html } = showKind(site, kind, language, defaultLocale, picture);
    expect(title).not.toBe('');
    expect(tags[0]?.about ?? about).not.toBe('');
    expect(source).not.toBe('');
    // The small site has no infographic to show.
    if (kind !== 'infographic') expect(html).toMatch(/^</);
    expect(html).not.toMatch(/<h[23]/);
  });
});

it.each(all)('the French example of %s shows the same as the English one', (kind) => {
  const { tag, example } = { ...kinds, ...inlineKinds }[kind];
  const collection = tag?.collections?.[0];
  const structureOf = (source: string) => getStructure(parseValid(source, collection));
  expect(structureOf(french[kind].example ?? example)).toEqual(structureOf(example));
});

it('an example names what the site has', () => {
  const { source, html } = showKind(site, 'practice', 'en', defaultLocale, picture);
  expect(source).toContain('<Practice entry="example-practice">');
  expect(html).toContain('/en/practices/example-practice/');
  expect(showKind(site, 'keyFactors', 'en', defaultLocale, picture).source).toMatch(/benchmark="example-benchmark"/);
});

it('a source that is cited can be followed on the page', () => {
  const { html, sources } = showKind(site, 'cite', 'fr', defaultLocale, picture);
  expect(sources).toHaveLength(1);
  expect(html).toContain(`href="#source-${sources[0]?.number}"`);
});
