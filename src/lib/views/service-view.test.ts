import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeContentFolder } from '../../../tests/support/content-folder.ts';
import { loadSite } from '../content/load.ts';
import type { Locale } from '../i18n/registry.ts';
import { buildServiceView } from './service-view.ts';

const fixture = join(import.meta.dirname, '../../../tests/fixtures/three-locales');
const FILE = 'services/example-service/text.en.mdx';
const text = (body: string) =>
  `---\ntitle: Register\nsummary: Say that you live here.\nslug: register\nupdated: 2026-11-21\npapers:\n  - Your passport\n---\n\n<Section kind="steps">\n\n${body}\n\n</Section>\n`;

async function getPlaces(body: string): Promise<string[]> {
  const site = await loadSite(await makeContentFolder({ [FILE]: text(body) }, [fixture]));
  const entry = site.entries('services').get('example-service');
  if (!entry) throw new Error('The fixture has no service.');
  return buildServiceView(site, entry, 'en' as Locale).places.map(({ key }) => key);
}

it('leaves a desk to the text that shows it', async () => {
  expect(await getPlaces('Go there.\n\n<Place entry="example-desk" />')).toEqual([]);
});

it('lists a desk that the text does not show, also where a link names it', async () => {
  expect(await getPlaces('Go to the desk.')).toEqual(['example-desk']);
  expect(await getPlaces('Go to the [desk](entry:places/example-desk).')).toEqual(['example-desk']);
});
