import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegrationLogger, HookParameters } from 'astro';
import { createSitemapOptions } from '../navigation/sitemap.ts';
import type { SiteInputs } from '../outputs/site-inputs.ts';

/** Writes the sitemap with Astro's own integration, called as Astro calls it once the pages are there. */
export async function writeSitemap({ site, pages, versions }: SiteInputs, building: string): Promise<void> {
  const { hooks } = sitemap(createSitemapOptions(site, pages(), versions));
  const logger = { info: () => {}, warn: fail, error: fail } as unknown as AstroIntegrationLogger;
  const config = {
    site: site.settings.url,
    base: `${site.urls.base}/`,
    trailingSlash: 'always',
    build: { format: 'directory' },
  };
  await hooks['astro:routes:resolved']?.({ routes: [], logger } as unknown as HookParameters<'astro:routes:resolved'>);
  await hooks['astro:config:done']?.({
    config: config as unknown as AstroConfig,
    logger,
  } as HookParameters<'astro:config:done'>);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${building}/`),
    pages: [site.urls.choice(), ...pages().map(({ path }) => path)].map((path) => ({
      pathname: path.slice(site.urls.base.length + 1),
    })),
    assets: new Map(),
    logger,
  });
}

function fail(message: string): never {
  throw new Error(`The sitemap could not be written: ${message}`);
}
