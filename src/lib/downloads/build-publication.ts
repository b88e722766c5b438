import { getPath } from '../content/addresses.ts';
import type { Relations } from '../content/relations.ts';
import type { Site } from '../content/site.ts';
import { getWords, pickWords } from '../content/words.ts';
import type { Locale } from '../i18n/registry.ts';
import { buildChapter, type ChapterContext, getThemeLabels } from './chapter.ts';
import { getWordLanguage } from './chapter-language.ts';
import { createFileTranslator } from './file-words.ts';
import { getLicence } from './licence.ts';
import type { Chapter, GlossaryItem, Publication } from './publication.ts';
import { createSourceNumbers } from './source-numbers.ts';

/** Resolves what one file holds: a toolkit (`toolkits/one-stop-shops`) or a single entry (`guides/design-a-one-stop-shop`). */
export function buildPublication(site: Site, relations: Relations, id: string, locale: Locale): Publication {
  const [collection = '', key = ''] = id.split('/');
  const toolkit = collection === 'toolkits' ? site.records('toolkits').get(key)?.value : undefined;
  const items = toolkit ? toolkit.items : [id];
  const sources = createSourceNumbers(site, locale);
  const chapters = new Map(items.map((item) => [item, item.replace('/', '-')]));
  const context: ChapterContext = { site, relations, locale, chapters, sources };
  const built = items.map((item) => buildChapter(context, item));
  const first = built[0]?.chapter;
  const path = getPath(site, collection, key, locale);
  if (!first || path === undefined) throw new Error(`${id} has no page in "${locale}" and so nothing to download.`);
  const { t, formats } = site.language(locale);
  const { settings, urls } = site;
  return {
    id,
    locale,
    ...(toolkit ? getWordLanguage(site, locale) : { lang: first.lang, dir: first.dir }),
    title: toolkit ? getWords(site, toolkit.name, locale) : first.title,
    summary: toolkit ? getWords(site, toolkit.summary, locale) : first.summary,
    type: t(`type.${collection as 'toolkits' | Chapter['kind']}`),
    url: urls.absolute(path).href,
    date: getNewest(built.map(({ updated }) => updated)) ?? getNewestOfSite(site),
    organisation: getWords(site, settings.organisation, locale),
    licence: getLicence(settings.licence),
    siteName: getWords(site, settings.name, locale),
    siteUrl: urls.absolute(urls.home(locale)).href,
    themes: toolkit ? getThemeLabels(site, toolkit.themes, locale) : first.themes,
    chapters: built.map(({ chapter }) => chapter),
    glossary: getGlossary(
      site,
      built.flatMap(({ chapter }) => Object.keys(chapter.resolve.terms)),
      locale,
    ),
    sources: sources.list(),
    t: createFileTranslator(t),
    formats,
  };
}

function getGlossary(site: Site, keys: string[], locale: Locale): GlossaryItem[] {
  const { compare } = site.language(locale).formats;
  return [...new Set(keys)]
    .flatMap((key) => {
      const record = site.records('glossary').get(key)?.value;
      if (!record) return [];
      const { text: term, fallback } = pickWords(site, record.term, locale);
      return {
        key,
        term,
        definition: getWords(site, record.definition, fallback?.locale ?? locale),
        ...getWordLanguage(site, locale, fallback),
      };
    })
    .sort((a, b) => compare(a.term, b.term));
}

const getNewest = (days: (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** A toolkit of records only has no date of its own: the newest text of the site stands for it. */
function getNewestOfSite(site: Site): string {
  const days = (['guides', 'practices', 'case-studies', 'pages'] as const).flatMap((collection) =>
    [...site.entries(collection).values()].flatMap((entry) =>
      [...entry.texts.values()].map((text) => text.frontmatter.updated),
    ),
  );
  return getNewest(days) ?? '1980-01-01';
}
