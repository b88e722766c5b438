import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from './build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site, from the project's own content. */
    site: string;
    /** Folder of the site built from the fixture of three locales. */
    fixtureSite: string;
  }
}

/**
 * Builds the site and the fixture once, into temporary folders, for all tests. `BUILT_SITE=dist` takes the site as it was
 * built last: for those who write a test and run it again and again.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-'));
  project.provide('fixtureSite', buildSite('tests/fixtures/three-locales', join(folder, 'fixture')));
  project.provide('site', process.env.BUILT_SITE ?? buildSite('content', join(folder, 'site')));
  return () => rm(folder, { recursive: true, force: true });
}

function buildSite(content: string, out: string): string {
  console.log(`Building the site of ${content}…`);
  const { status, stdout, stderr } = build(content, out);
  if (status !== 0) throw new Error(`The site of ${content} could not be built.\n${stdout}\n${stderr}`);
  return out;
}
