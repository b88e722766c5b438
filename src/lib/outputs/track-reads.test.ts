import { expect, test } from 'vitest';
import { loadSmallSite } from '../../../tests/support/small-site.ts';
import { defineQuery } from '../content/site/query.ts';
import { createInputHashes } from './input-hashes.ts';
import { buildInputs } from './inputs.ts';
import { readIds } from './read-ids.ts';
import { trackReads } from './track-reads.ts';

const titlesQuery = defineQuery('test-titles', (site) => [...site.entries('guides').values()].map(({ key }) => key));

async function track() {
  const inputs = buildInputs(await loadSmallSite({}), []);
  const reads = new Set<string>();
  return { inputs, reads, tracked: trackReads(inputs, (id) => reads.add(id)) };
}

test('each entry, absent ones too, each list of keys and each query is reported', async () => {
  const { reads, tracked } = await track();
  tracked.site.entries('guides').get('example-guide');
  tracked.site.entries('guides').get('no-such-guide');
  expect([...reads]).toEqual(['settings', 'member guides example-guide', 'member guides no-such-guide']);
  tracked.site.query(titlesQuery);
  expect(reads).toContain('query test-titles');
  expect([...tracked.site.records('themes')].length).toBeGreaterThan(0);
  expect(reads).toContain('keys themes');
});

test('every part that can be read has a hash, which is the same for the same content', async () => {
  const [one, two] = [await track(), await track()];
  const page = one.inputs.pages()[0];
  if (!page) throw new Error('The site has no page.');
  one.tracked.versions.choices(page);
  one.tracked.pages();
  one.tracked.files();
  one.tracked.filesOf('guides/example-guide');
  one.tracked.site.language(page.locale);
  one.tracked.site.relations.incoming({ collection: 'guides', key: 'example-guide' });
  one.tracked.site.query(titlesQuery);
  const [first, second] = [createInputHashes(one.inputs), createInputHashes(two.inputs)];
  for (const id of one.reads) {
    expect(first(id), id).toMatch(/^[0-9a-f]{32}$/);
    expect(second(id), id).toBe(first(id));
  }
});

test('a page that asks whether a day is past changes on the day after it, and on no other', async () => {
  const hashOn = async (today: string) =>
    createInputHashes(buildInputs(await loadSmallSite({}, today), []))(readIds.past('2026-05-01'));
  const before = await hashOn('2026-04-30');
  expect(await hashOn('2026-05-01')).toBe(before);
  expect(await hashOn('2026-05-02')).not.toBe(before);
  expect(await hashOn('2026-09-01')).toBe(await hashOn('2026-05-02'));
});
