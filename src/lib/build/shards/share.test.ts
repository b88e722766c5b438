import { expect, test } from 'vitest';
import { project } from '../../../../tests/support/build.ts';
import { loadSite } from '../../content/load.ts';
import { buildChapter } from '../../downloads/book/chapter/build-chapter.ts';
import { buildPublication } from '../../downloads/book/publication/build-publication.ts';
import { listDownloads } from '../../downloads/catalogue/manifest.ts';
import { hasChapter } from '../../navigation/reading-index.ts';
import { buildInputs } from '../../outputs/inputs.ts';
import { listOutputs } from '../../outputs/outputs.ts';
import { createShare } from './share.ts';

const COUNT = 8;
const site = await loadSite(`${project}content`);
const inputs = buildInputs(site, []);
const shares = Array.from({ length: COUNT }, (_, index) => createShare(site, { index: index + 1, count: COUNT }));

test('each page is in one shard, and no shard is much larger than the others', () => {
  const outputs = listOutputs(inputs).filter((output) => 'view' in output);
  const sizes = shares.map((share) => outputs.filter(share.hasOutput).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(outputs.length);
  expect(Math.max(...sizes)).toBeLessThan((1.5 * outputs.length) / COUNT);
});

test('a shard makes the files that its chapters and archives name', () => {
  for (const share of shares) {
    const shown = [
      ...inputs
        .pages()
        .filter((page) => share.owns(page.id) && hasChapter(site, page))
        .map(({ id, locale }) => buildChapter({ site, relations: site.relations, locale }, id)),
      ...listDownloads(site)
        .filter(({ of, format }) => share.owns(of) && format === 'zip')
        .flatMap(({ of, locale }) => buildPublication(site, site.relations, of, locale).chapters),
    ].flatMap(({ resolve }) => Object.keys(resolve.infographics));
    expect(shown.filter((key) => !share.hasFilesOf(`infographics/${key}`))).toEqual([]);
  }
});
