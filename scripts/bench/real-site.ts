import { cp, readdir } from 'node:fs/promises';
import { buildSite, type OwnFolders } from './own-commands.ts';
import type { Chain } from './result.ts';

/** What the build of a copy of the project's own content costs, with all files to download, and how many texts it has. */
export async function prepareRealSite(
  own: OwnFolders,
  content: string,
  clear: () => Promise<void>,
): Promise<{ chain: Chain; texts: number }> {
  await cp(content, own.content, { recursive: true });
  const texts = (await readdir(content, { recursive: true })).filter((name) => /text\.[\w-]+\.mdx$/.test(name)).length;
  const run = () => buildSite(own, []);
  const scenarios = [
    { name: 'cold', run: () => clear().then(run) },
    { name: 'nothing changed', run },
  ];
  return { chain: { group: 'real', name: 'This site with all files', scenarios }, texts };
}
