import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from './support/build.ts';
import { writeContentFolder } from './support/content-folder.ts';
import { listFiles } from './support/files.ts';
import { checkPdf } from './support/pdf-check.ts';
import { readPdfWords } from './support/pdf-words.ts';
import { smallSite } from './support/small-site.ts';

/** Two languages that no code names: one with letters of its own in the Arabic script, one with a script of its own. */
const languages = [
  { locale: 'fa', label: 'فارسی', dir: 'rtl', title: 'ثبت نام در شهر', words: ['گواهی', 'پزشک', 'چهار'] },
  { locale: 'ti', label: 'ትግርኛ', dir: 'ltr', title: 'ኣብ ከተማ ምምዝጋብ', words: ['ቤት', 'ጽሕፈት', 'ሓኪም'] },
];

const toRow = ({ locale, label, dir }: (typeof languages)[number]) =>
  `  - locale: ${locale}\n    lang: ${locale}\n    label: ${label}\n    dir: ${dir}\n    scope: newcomers\n    fallback:\n      - en\n`;
const toText = ({ title, words }: (typeof languages)[number]) =>
  `---\ntitle: ${title}\nsummary: ${title}.\nslug: register\nupdated: 2026-11-21\ntranslation:\n  from: en\n---\n\n` +
  `<Section kind="what">\n\n${words.join(' ')}.\n\n</Section>\n\n` +
  `<Section kind="steps">\n\n${words.join(' ')}.\n\n<Place entry="example-desk" />\n\n</Section>\n`;

/** The PDF of the sheet of a language; that for the counter holds a part of its words. */
const findPdf = (locale: string) =>
  join(
    out(),
    listFiles(out()).find((file) => file.startsWith(`downloads/${locale}/`) && /^(?!.*counter).*\.pdf$/.test(file)) ??
      '',
  );

let content = '';
const out = () => `${content}-out`;

beforeAll(async () => {
  const settings = readFileSync(join(smallSite, 'site.yaml'), 'utf8');
  content = await writeContentFolder(
    {
      'site.yaml': settings.replace('mapCities:', `${languages.map(toRow).join('')}mapCities:`),
      ...Object.fromEntries(
        languages.map((language) => [`services/example-service/text.${language.locale}.mdx`, toText(language)]),
      ),
    },
    [smallSite],
  );
  const { status, stdout, stderr } = build(content, out());
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});
afterAll(() => Promise.all([content, out()].map((folder) => rm(folder, { recursive: true, force: true }))));

describe.each(languages)('a language that no code names: $locale', ({ locale, dir, title, words }) => {
  test('has its page, in its direction', () => {
    const html = readFileSync(join(out(), locale, 'newcomers/register/index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`<html lang="${locale}"${dir === 'rtl' ? ' dir="rtl"' : ''}`));
    for (const word of [title, ...words]) expect(html).toContain(word);
  });

  test('has its PDF, tagged, with words that can be copied out of it', async () => {
    const pdf = readFileSync(findPdf(locale));
    expect(await checkPdf(pdf)).toEqual([]);
    const found = await readPdfWords(pdf);
    for (const word of words) expect(found).toContain(word);
  });
});
