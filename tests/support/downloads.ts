import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadSite } from '../../src/lib/content/load.ts';
import { buildAllDownloads } from '../../src/lib/downloads/build/build-all-downloads.ts';
import type { Packager, Packagers } from '../../src/lib/downloads/formats/packager.ts';
import { project } from './build.ts';

export const downloadsFixture = join(project, 'tests/fixtures/three-locales');

/** A packager that writes the titles of the chapters. */
export const packTitles: Packager = async ({ id, locale, chapters }) =>
  new TextEncoder().encode([id, locale, ...chapters.map(({ title }) => title)].join('\n'));

/** Packagers that all do the same. */
export const packAllWith = (packager: Packager): Packagers => new Proxy({}, { get: () => packager }) as Packagers;

/** A cache of downloads in a new folder, and the building of content folders with it. */
export async function makeDownloadCache(packagers = packAllWith(packTitles)) {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return {
    folder,
    build: async (content = downloadsFixture) => {
      const made: string[] = [];
      const { files, images } = await buildAllDownloads({
        site: await loadSite(content),
        folder,
        project,
        load: async () => ({ packagers, drawShareImage: async ({ title }) => new TextEncoder().encode(title) }),
        onProgress: ({ download, isNew }) => {
          if (isNew) made.push(`${download.of} ${download.locale} ${download.format}`);
        },
      });
      return { files, images, made };
    },
  };
}
