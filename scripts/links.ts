/**
 * `npm run links`: asks every address outside the site that the content leads to whether its page is still there, and lists what
 * editors should look at; `--json` for other programs, `--host <name>` for one host. It needs a network, takes minutes, and is no
 * part of the build. Exit 1 where a page is gone or nothing answers.
 */
import { parseArgs } from 'node:util';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { askAddress } from './links/ask-address.ts';
import { askAll } from './links/ask-all.ts';
import { findAddresses } from './links/find-addresses.ts';
import { renderReport } from './links/report.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const TIMEOUT = 20_000;
const PACE = { hosts: 8, pause: 1000 };

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, host: { type: 'string' } } });
  const { json, host } = values;
  const addresses = findAddresses(getFolders().content).filter(
    ({ url }) => (host ?? new URL(url).host) === new URL(url).host,
  );
  if (addresses.length === 0) throw new Error(`No address leads to ${host ?? 'another site'}.`);
  console.error(`Asking ${addresses.length} addresses, one at a time for each host…`);
  const asked = await askAll(addresses, (url) => askAddress(url, { timeout: TIMEOUT }), PACE);
  if (asked.every(({ verdict }) => verdict === 'unreachable'))
    throw new Error(`Nothing answers (${asked[0]?.reason}). Is there a network?`);
  process.stdout.write(json ? `${JSON.stringify(asked, null, 2)}\n` : renderReport(asked));
  if (asked.some(({ verdict }) => verdict === 'gone' || verdict === 'unreachable')) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
