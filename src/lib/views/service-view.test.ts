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

async function buildView(body: string) {
  const site = await loadSite(await makeContentFolder({ [FILE]: text(body) }, [fixture]));
  const entry = site.entries('services').get('example-service');
  if (!entry) throw new Error('The fixture has no service.');
  return buildServiceView(site, entry, 'en' as Locale);
}

it('lists every desk, and names those that the text shows, so that a file has each of them once', async () => {
  const view = await buildView('Go there.\n\n<Place entry="example-desk" />');
  expect(view.places.map(({ key }) => key)).toEqual(['example-desk']);
  expect(view.placesInText).toEqual(['example-desk']);
});

it('does not take a link to a desk for the desk', async () => {
  expect((await buildView('Go to the desk.')).placesInText).toEqual([]);
  expect((await buildView('Go to the [desk](entry:places/example-desk).')).placesInText).toEqual([]);
});
