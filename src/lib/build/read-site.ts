import { withEnvironment } from '../content/environment.ts';
import type { Content } from '../content/reading/raw.ts';
import { readContent } from '../content/reading/read.ts';
import { openReadingCache } from '../content/reading/reading-cache.ts';
import type { SiteBasis } from '../content/site/site-data.ts';
import type { Folders } from './folders/folders.ts';

/**
 * Reads the content folder; files that are as they were come from the cache.
 * @param cache folder of the reading cache
 * @param code hash of the code
 * @param savesDocuments whether to save every document for pages that will show it
 */
export const readCachedContent = (
  { content }: Folders,
  cache: string,
  code: string,
  savesDocuments = true,
): Promise<Content> => readContent(content, openReadingCache(cache, code, savesDocuments));

/**
 * Settings and advice of a content folder that has passed the checks, with what the environment of a deployment says,
 * and the day of the build.
 * @throws where there are none
 */
export function getBasis({ dir, settings, advice }: Content, today: string): SiteBasis {
  if (!settings) throw new Error(`${dir}/site.yaml is missing or wrong: run "npm run check" to see what to fix.`);
  if (!advice) throw new Error(`${dir}/advice.yaml is wrong: run "npm run check" to see what to fix.`);
  return { settings: withEnvironment(settings, process.env), advice, today };
}
