import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFiles } from './make-site-files.ts';

/** Puts what was made into the folder of the new site. */
export function placeFiles({ made, store }: SiteFiles, building: string): void {
  const ready = new Set<string>();
  for (const [file, { stored }] of made) {
    const path = join(building, file);
    const folder = dirname(path);
    if (!ready.has(folder)) mkdirSync(folder, { recursive: true });
    ready.add(folder);
    store.place(stored, path);
  }
}

/**
 * Holds the pages that were written against those that the site has.
 * @param expected files of the pages, `en/guides/index.html`
 * @throws where a page is missing or surplus: which
 */
export function comparePages(building: string, expected: ReadonlySet<string>): void {
  const written = new Set(
    readdirSync(building, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // Files to pass on or to take away and lists for other sites are no pages of this one.
      .filter((file) => file.endsWith('.html') && !/^(?:offline|embed|downloads)\//.test(file)),
  );
  const missing = [...expected].filter((file) => !written.has(file));
  const surplus = [...written].filter((file) => !expected.has(file));
  if (missing.length + surplus.length === 0) return;
  throw new Error(
    [
      ...missing.map((file) => `the page /${file} was not written`),
      ...surplus.map((file) => `/${file} is no page of the site`),
    ]
      .slice(0, 20)
      .join('; '),
  );
}
