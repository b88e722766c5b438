import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { soundSite, writeContentFolder } from '../../../tests/support/content-folder.ts';
import { loadSite } from '../content/load.ts';
import { readContent } from '../content/reading/read.ts';
import { markDone } from '../content/translations/mark-done.ts';
import { getTranslationNotice } from './translation-notice.ts';

const file = (locale: string) => `guides/example-guide/text.${locale}.mdx`;
const source = readFileSync(join(soundSite, file('en')), 'utf8');
const long = source.replace('Words of the first step.', 'Come early. Bring a photo. Wait for your number.');

/** The notice of the French guide, which follows a source text that then changed. */
async function getNotice(before: string, after: string, isEarlierRecord = false) {
  const dir = await writeContentFolder({ [file('en')]: before }, [soundSite]);
  onTestFinished(() => rmSync(dir, { recursive: true }));
  await markDone(await readContent(dir), { entry: 'guides/example-guide', locale: 'fr' });
  const french = readFileSync(join(dir, file('fr')), 'utf8');
  const made = isEarlierRecord ? french.replace(/( {4}[a-z-]+: )([0-9a-f]{8}) .*/g, "$1'$2'") : french;
  const late = await writeContentFolder({ [file('en')]: after, [file('fr')]: made }, [dir]);
  onTestFinished(() => rmSync(late, { recursive: true }));
  const site = await loadSite(late);
  const entry = site.entries('guides').get('example-guide');
  const locale = site.registry.locales.find((row) => row.locale === 'fr')?.locale;
  const text = locale && entry?.texts.get(locale);
  if (!entry || !locale || !text) throw new Error('The sound site has a French guide.');
  return getTranslationNotice(site, entry, text, locale);
}

it('a reader is shown the sentences that changed or came, and no other', async () => {
  const after = long.replace('Bring a photo.', 'Bring two photos. They are free.');
  const notice = await getNotice(long, after);
  expect(notice?.outdated).toMatchObject([
    { changes: { lang: 'en', sentences: ['Bring two photos.', 'They are free.'], isCut: false, hasLost: false } },
  ]);
});

it('hears that sentences are gone', async () => {
  const notice = await getNotice(long, long.replace(' Bring a photo.', ''));
  expect(notice?.outdated).toMatchObject([{ changes: { sentences: [], hasLost: true } }]);
});

it('sees a changed title and a new section', async () => {
  const after = `${long.replace('title: Example guide', 'title: Other guide')}\n## What it costs\n\nIt is free.\n`;
  const [head, added] = (await getNotice(long, after))?.outdated ?? [];
  expect(head).toMatchObject({ part: 'head', changes: { sentences: ['Other guide'] } });
  expect(added).toMatchObject({ title: 'What it costs', changes: { sentences: ['What it costs', 'It is free.'] } });
});

it('sees the first ones of many', async () => {
  const many = Array.from({ length: 9 }, (_, index) => `Sentence ${index}.`).join(' ');
  const [section] = (await getNotice(long, long.replace('Bring a photo.', many)))?.outdated ?? [];
  expect(section?.changes?.sentences).toHaveLength(6);
  expect(section?.changes?.isCut).toBe(true);
});

it('sees the section only, where the record is too old to tell or only a sign has changed', async () => {
  expect((await getNotice(source, long, true))?.outdated).toMatchObject([{ changes: undefined }]);
  expect((await getNotice(long, long.replace('early.', 'early!')))?.outdated).toMatchObject([{ changes: undefined }]);
});
