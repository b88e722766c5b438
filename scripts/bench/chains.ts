import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from './measure.ts';
import type { Group } from './options.ts';
import { buildSite, changeText, checkContent, getBytesPerPage, type OwnFolders } from './own-commands.ts';
import { getHugoCommand } from './peers/hugo.ts';
import type { Chain, Run } from './result.ts';

/** Where the sites of one corpus lie. */
export interface Sites {
  own: OwnFolders & { outWithSearch: string };
  hugo: string;
  starlight: string;
}

/** All that is measured on one corpus, in the order of a round. `clear` removes what our commands have saved. */
export function getChains({ own, hugo, starlight }: Sites, clear: () => Promise<void>): Chain[] {
  const build = async (site: string, command: readonly string[], out: string): Promise<Run> => {
    for (const old of [out, join(site, '.astro'), join(site, 'node_modules/.astro')])
      await rm(old, { recursive: true, force: true });
    const { usage } = await measure(command, site, { ASTRO_TELEMETRY_DISABLED: '1' });
    return { usage, ...(await getBytesPerPage(out)) };
  };
  const warm = (run: () => Promise<Run>) => [
    { name: 'cold', run: () => clear().then(run) },
    { name: 'nothing changed', run },
    { name: 'one text changed', run: () => changeText(own.content).then(run) },
  ];
  const cold = (group: Group, name: string, run: () => Promise<Run>): Chain => ({
    group,
    name,
    scenarios: [{ name: 'cold', run }],
  });
  const [hugoOut, starlightOut] = [join(hugo, 'public'), join(starlight, 'dist')];
  const index = join(own.report, '../pagefind');
  const pagefind = ['node_modules/.bin/pagefind', '--root-selector', 'main', '--site', own.out, '--output-path', index];
  const plain = () => buildSite(own, ['--no-downloads', '--no-search']);
  const runPagefind = async () => {
    if (!existsSync(own.out)) await plain();
    return { usage: (await measure(pagefind, own.project)).usage };
  };
  return [
    cold('hugo', 'Hugo', () => build(hugo, getHugoCommand(hugo, hugoOut), hugoOut)),
    { group: 'site', name: 'Passerelle without search', scenarios: warm(plain) },
    cold('search', 'Pagefind’s own command on our pages', runPagefind),
    {
      group: 'search',
      name: 'Passerelle with search',
      scenarios: warm(() => buildSite({ ...own, out: own.outWithSearch }, ['--no-downloads'])),
    },
    { group: 'check', name: 'Check alone', scenarios: warm(() => checkContent(own)) },
    cold('starlight', 'Starlight without search', () =>
      build(starlight, ['node_modules/.bin/astro', 'build'], starlightOut),
    ),
  ];
}
