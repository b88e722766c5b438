import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundSite } from '../../../tests/support/content-folder.ts';
import type { BuiltSite } from '../built-site.ts';
import { makeSite } from '../tiny-site.ts';
import { measureCheck, measureEnglish, measureImages, measureSources, measureStrings } from './content.ts';

/** A site whose content is the sound fixture, with other files laid over it. */
function make(files: Readonly<Record<string, string>> = {}): BuiltSite {
  const site = makeSite({}, Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])));
  cpSync(soundSite, site.content, { recursive: true, force: false });
  return site;
}

test('a sound content folder passes', async () => {
  const site = make();
  expect((await measureStrings(site)).met).toBe(true);
  expect(await measureCheck(site)).toMatchObject({ measured: expect.stringMatching(/^0 errors; /) });
  expect(measureSources(site).met).toBe(true);
});

test('a word of the interface that only one language has is found', async () => {
  const site = make({ 'strings/en.json': '{ "a.word": "Words" }', 'strings/fr.json': '{ "no.such.word": "Mots" }' });
  expect((await measureStrings(site)).met).toBe(false);
});

test('an error of the check is found', async () => {
  expect((await measureCheck(make({ 'glossary/wrong.yaml': 'titel: x' }))).met).toBe(false);
});

test('a file of text that is too large is found', () => {
  expect(measureSources(make({ 'guides/large/text.en.mdx': 'a'.repeat(256_001) })).met).toBe(false);
});

test('an image that is too large is found', async () => {
  const site = make({
    'guides/x/large.png': '<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="6000"/>',
  });
  expect((await measureImages(site)).met).toBe(false);
});

test('an English sentence that is too long is found', async () => {
  const file = 'guides/example-guide/text.en.mdx';
  const sound = readFileSync(join(soundSite, file), 'utf8');
  const long = sound.replace('Opening words', `Opening ${'words '.repeat(30)}`);
  expect((await measureEnglish(make({ [file]: sound }))).met).toBe(true);
  expect((await measureEnglish(make({ [file]: long }))).met).toBe(false);
});
