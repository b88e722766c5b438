import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { project } from '../../../../tests/support/build.ts';
import { makeContentFolder } from '../../../../tests/support/content-folder.ts';
import { downloadsFixture } from '../../../../tests/support/downloads.ts';
import { loadSite } from '../../content/load.ts';
import { buildAllDownloads } from './build-all-downloads.ts';

async function buildWith(workers: number, content = downloadsFixture) {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return buildAllDownloads({ site: await loadSite(content), folder, project, workers });
}

it('several processes make the same files as one, in the same order', async () => {
  const [one, several] = [await buildWith(1), await buildWith(3)];
  expect(several).toEqual(one);
  expect(one.made).toBe(one.files.length);
});

it('what another process cannot make is reported as what this one cannot', async () => {
  const file = 'guides/example-guide/text.en.mdx';
  const text = await readFile(join(downloadsFixture, file), 'utf8');
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
  const files = { [file]: `${text}\n![The hall](./cut.png)\n`, 'guides/example-guide/cut.png': picture };
  const content = await makeContentFolder(files, [downloadsFixture]);
  const reports = await Promise.all([1, 2].map((workers) => buildWith(workers, content).catch(String)));
  // The picture ends after its header.
  expect(reports[0]).toContain('guides/example-guide (en');
  expect(reports[1]).toBe(reports[0]);
});
