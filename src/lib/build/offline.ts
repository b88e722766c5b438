import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildPack } from '../offline/build-pack.ts';
import { getPackPages } from '../offline/pack.ts';
import type { SiteInputs } from '../outputs/site-inputs.ts';

/** Writes into the built site what browsers may save of each locale. The pages must be there. */
export async function writeOfflinePacks({ site, pages }: SiteInputs, building: string): Promise<void> {
  for (const { locale } of site.registry.locales) {
    const paths = getPackPages(pages(), locale).map((page) => page.path);
    const pack = await buildPack(building, paths, site.urls.section(locale, 'offline'));
    const file = join(building, site.urls.offlinePack(locale));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(pack));
  }
}
