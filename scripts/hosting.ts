/**
 * `npm run hosting -- nginx|caddy`: prints the configuration of a web server for the site, from the settings in `site.yaml`.
 * `--folder /srv/site` is where the built site lies on the server; `--port 8080` plain HTTP, behind a server that does TLS;
 * `--redirect-language` leads from / to the language that the browser asks for.
 */
import { parseArgs } from 'node:util';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { loadSite } from '../src/lib/content/load.ts';
import { renderCaddy } from '../src/lib/serving/hosts/caddy.ts';
import { toHostSite } from '../src/lib/serving/hosts/host-site.ts';
import { renderNginx } from '../src/lib/serving/hosts/nginx.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const servers = { nginx: renderNginx, caddy: renderCaddy };
const usage = `Usage: npm run hosting -- ${Object.keys(servers).join('|')} [--folder /srv/site] [--port 8080] [--redirect-language]
  --folder             where the built site lies on the server; by default where it lies here
  --port               plain HTTP on this port, behind a server that does TLS
  --redirect-language  leads from / to the language that the browser asks for`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string' }, port: { type: 'string' }, 'redirect-language': { type: 'boolean' } },
  });
  const render = servers[positionals[0] as keyof typeof servers];
  if (!render || positionals.length > 1) throw new Error('Say for which server.');
  const { content, out } = getFolders();
  const site = await loadSite(content);
  console.log(
    render(
      toHostSite(site, {
        folder: values.folder ?? out,
        port: values.port,
        redirectsLanguage: values['redirect-language'],
      }),
    ).trimEnd(),
  );
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 1;
}
