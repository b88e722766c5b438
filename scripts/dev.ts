/** `npm run dev`: edit with live reload. `PORT` and `HOST` choose where; `CONTENT_DIR` chooses what. */
import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { getCacheFolders } from '../src/lib/build/cache/cache-folders.ts';
import { hashCode } from '../src/lib/build/cache/code-hash.ts';
import { getToday } from '../src/lib/build/check-content.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { parseCheckOptions } from '../src/lib/checks/options.ts';
import { renderPretty } from '../src/lib/checks/reporters/pretty.ts';
import { openReadingCache } from '../src/lib/content/reading/reading-cache.ts';
import { createDevContent } from '../src/lib/dev-server/dev-content.ts';
import { createDevPlugin } from '../src/lib/dev-server/vite-plugin.ts';
import { readListing } from '../src/lib/downloads/cache/saved-listing.ts';
import { readPort } from '../src/lib/serving/port.ts';
import { setDevSite } from '../src/renderer/dev-site.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const folders = getFolders();
const { language } = parseCheckOptions([], process.env);

try {
  if (!existsSync(folders.content)) throw new Error(`There is no content folder ${folders.content} (CONTENT_DIR).`);
  await start(readPort(process.env.PORT, 4321));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(port: number): Promise<void> {
  const content = createDevContent({
    folder: folders.content,
    cache: openReadingCache(getCacheFolders(folders).reading, hashCode(folders.project)),
    language,
    downloads: readListing(getCacheFolders(folders).downloads).files,
    getToday,
  });
  const read = async () => {
    const { issues } = await content.read();
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) console.log(`\n${renderPretty(errors, language, process.stdout.isTTY === true)}`);
  };
  await read();
  setDevSite(() => content.state);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await dev({
    root: folders.project,
    server: { port, host: process.env.HOST || 'localhost' },
    integrations: [
      {
        name: 'content-pages',
        hooks: {
          'astro:config:setup': ({ addMiddleware, updateConfig }) => {
            addMiddleware({ entrypoint: new URL('../src/renderer/dev-middleware.ts', import.meta.url), order: 'pre' });
            updateConfig({
              vite: { plugins: [createDevPlugin({ folder: folders.content, getState: () => content.state, read })] },
            });
          },
        },
      },
    ],
  });
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
