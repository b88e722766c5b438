import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSite } from '../../src/lib/content/load.ts';
import type { Site } from '../../src/lib/content/site/site.ts';
import type { Locale } from '../../src/lib/i18n/registry.ts';
import type { SitePage } from '../../src/lib/navigation/page.ts';
import { buildPages } from '../../src/lib/navigation/pages.ts';
import { project } from './build.ts';
import { writeContentFolder } from './content-folder.ts';

/** A site of one entry a collection: English and French whole, Arabic for newcomers. */
export const smallSite = join(project, 'tests/fixtures/three-locales');

/**
 * The model of the small site.
 * @param files content by path, laid over it
 * @param today the day that overdue facts are told by
 */
export async function loadSmallSite(files: Record<string, string> = {}, today?: string): Promise<Site> {
  const dir = await writeContentFolder(files, [smallSite]);
  try {
    return await loadSite(dir, today);
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** The locale of that name. */
export function toLocale(site: Site, name: string): Locale {
  const locale = site.registry.find(name);
  if (!locale) throw new Error(`The site has no locale "${name}".`);
  return locale;
}

/** The page at a path. */
export function findPage(site: Site, path: string): SitePage {
  const page = buildPages(site).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
}
