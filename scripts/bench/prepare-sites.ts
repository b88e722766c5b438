import { rm } from 'node:fs/promises';
import type { Sites } from './chains.ts';
import { writeContent } from './corpus/write-content.ts';
import type { Group } from './options.ts';
import { markTranslations } from './own-commands.ts';
import { writeHugoSite } from './peers/hugo.ts';
import { hasProgram, installPackages } from './peers/install.ts';
import { writeStarlightSite } from './peers/starlight.ts';

/**
 * Writes the same corpus for each generator that was asked for.
 * @param entries how many, each in two languages
 * @returns what can be measured: not a peer that this machine does not have
 */
export async function prepareSites(
  { own, hugo, starlight }: Sites,
  entries: number,
  asked: ReadonlySet<Group>,
): Promise<ReadonlySet<Group>> {
  const ready = new Set(asked);
  for (const out of [own.out, own.outWithSearch]) await rm(out, { recursive: true, force: true });
  if (ready.has('site') || ready.has('search') || ready.has('check')) {
    await writeContent(own.content, entries);
    await markTranslations(own);
  }
  if (ready.has('hugo') && !hasProgram('hugo')) {
    console.error('Hugo is left out: the program "hugo" is not installed.');
    ready.delete('hugo');
  }
  if (ready.has('hugo')) await writeHugoSite(hugo, entries);
  if (ready.has('starlight')) {
    await writeStarlightSite(starlight, entries);
    try {
      installPackages(starlight);
    } catch (error) {
      console.error(`Starlight is left out: ${error instanceof Error ? error.message : String(error)}`);
      ready.delete('starlight');
    }
  }
  return ready;
}
