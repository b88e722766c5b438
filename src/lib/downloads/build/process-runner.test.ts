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
  const facts = 'tests/fixtures/three-locales/themes/welcome.yaml';
  const text = (await readFile(join(project, facts), 'utf8')).replace(/en: .*/, 'en: Welcome 字');
  const content = await makeContentFolder({ 'themes/welcome.yaml': text }, [downloadsFixture]);
  const reports = await Promise.all([1, 2].map((workers) => buildWith(workers, content).catch(String)));
  expect(reports[0]).toContain('no typeface has “字” (U+5B57)');
  expect(reports[1]).toBe(reports[0]);
});
