import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { makeEntry } from './make-entry.ts';
import { keys, languages } from './model.ts';
import { makeRecords } from './records.ts';
import { writeEntry } from './write-mdx.ts';

const names = { en: 'English', fr: 'Français' };

const settings = {
  name: { en: 'Bench', fr: 'Bench' },
  description: { en: 'A corpus to measure with.', fr: 'Un corpus pour mesurer.' },
  organisation: { en: 'Nobody', fr: 'Personne' },
  url: 'https://bench.example',
  defaultLocale: 'en',
  locales: languages.map((locale) => ({
    locale,
    lang: locale,
    label: names[locale],
    dir: 'ltr',
    scope: 'all',
    fallback: locale === 'en' ? [] : ['en'],
  })),
  // As many as on the map of a real network.
  mapCities: Array.from({ length: 12 }, (_, index) => keys.city(index)),
};

/** What a text can show that has no number in the corpus: one infographic, and one service with a place. */
const singles: Record<string, string> = {
  'infographics/route/facts.yaml': stringify({
    themes: [keys.theme(0)],
    figure: { kind: 'process', steps: [{ label: 'a' }, { label: 'b' }, { label: 'c', mark: true }] },
    sources: [keys.source(0)],
  }),
  'services/service/facts.yaml': stringify({
    topic: 'registration',
    city: keys.city(0),
    places: ['desk'],
    checked: '2026-11-01',
    sources: [keys.source(0)],
  }),
};
for (const locale of languages) {
  const common = {
    summary: 'One.',
    updated: '2026-11-21',
    ...(locale === 'en' ? {} : { translation: { from: 'en' } }),
  };
  const labels = { a: 'First', b: 'Second', c: 'Third' };
  singles[`infographics/route/text.${locale}.mdx`] =
    `---\n${stringify({ ...common, title: 'Route', slug: `route-${locale}`, alt: 'A line.', labels })}---\n\nThree steps.\n`;
  singles[`services/service/text.${locale}.mdx`] =
    `---\n${stringify({ ...common, title: 'Register', slug: `register-${locale}` })}---\n\n` +
    '<Section kind="steps">\n\nGo there.\n\n<Place entry="desk" />\n\n</Section>\n';
}

/** Writes the content folder of a corpus of `count` entries, in two languages. The same count gives the same bytes. */
export async function writeContent(content: string, count: number): Promise<void> {
  await rm(content, { recursive: true, force: true });
  const records = Object.entries(makeRecords()).map(([path, record]) => [path, stringify(record)] as const);
  for (const [path, text] of [...records, ...Object.entries(singles), ['site.yaml', stringify(settings)] as const]) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  for (let index = 0; index < count; index += 1) await writeEntry(content, makeEntry(index, count));
}
