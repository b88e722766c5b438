import { contentDir } from './content-dir.ts';
import { withEnvironment } from './environment.ts';
import { readContent } from './reading/read.ts';
import { buildSite } from './site/build-site.ts';
import type { Site } from './site/site.ts';

/**
 * Loads the site model straight from disk, for scripts and for the configuration.
 * @param today the day that overdue facts are told by; without it none is
 * @throws if `site.yaml` or `advice.yaml` is missing or wrong; other issues are the business of `npm run check`
 */
export async function loadSite(dir = contentDir(), today?: string): Promise<Site> {
  const content = await readContent(dir);
  if (!content.settings)
    throw new Error(`${dir}/site.yaml is missing or wrong: run "npm run check" to see what to fix.`);
  if (!content.advice)
    throw new Error(`${dir}/advice.yaml is missing or wrong: run "npm run check" to see what to fix.`);
  return buildSite({
    ...content,
    advice: content.advice,
    settings: withEnvironment(content.settings, process.env),
    today,
  });
}
