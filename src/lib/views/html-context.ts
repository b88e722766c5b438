import { isEntryCollection } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import type { Entry, Site, Text } from '../content/site/site.ts';
import { getWords, pickWords } from '../content/site/words.ts';
import type { HtmlContext } from '../document/html/context.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { findCard } from './cards.ts';
import { planImage } from './served-images.ts';
import type { SourceItem } from './source-list.ts';

/** Pictures that a document shows; made outside the document, because they need files or the site's data. */
export interface Pictures {
  /** An infographic as HTML, with its title and a link to its own page. */
  infographic(key: string, locale: Locale): string | undefined;
  /** A place as HTML. */
  place(key: string, locale: Locale): string | undefined;
}

const mark = (info: LocaleInfo | undefined) => (info ? { lang: info.lang, dir: info.dir } : {});

/**
 * What the renderer asks while it writes the body of an entry: words, addresses and the other entries that it shows.
 * Links lead to pages in the reader's locale; words inside the text are in the text's own.
 */
export function createHtmlContext(
  site: Site,
  entry: Pick<Entry, 'images'>,
  text: Pick<Text, 'locale'>,
  locale: Locale,
  sources: SourceItem[],
  pictures: Pictures,
): HtmlContext {
  const { t } = site.language(text.locale);
  const numbers = new Map(sources.map((source) => [source.key, source]));
  return {
    locale: text.locale,
    lang: site.registry.get(text.locale).lang,
    t: t as HtmlContext['t'],
    resolve: (collection, key, fragment) => {
      const path = getPath(site, collection, key, locale);
      if (path === undefined) return undefined;
      const hash = fragment ? `#${fragment}` : '';
      return { path: `${path}${hash}`, ...getTitle(site, collection, key, locale) };
    },
    image: (src) => planImage(entry, src, site.urls),
    infographic: (key) => pictures.infographic(key, locale),
    practice: (key) => {
      const card = findCard(site, 'practices', key, locale);
      if (!card) return undefined;
      const { path, title, summary, cities, fallback } = card;
      return { path, title, summary, city: cities[0]?.name ?? '', ...mark(fallback) };
    },
    factors: (benchmark, only) => {
      const record = site.records('benchmarks').get(benchmark)?.value;
      const path = getPath(site, 'benchmarks', benchmark, locale);
      if (!record || path === undefined) return undefined;
      const factors = record.factors.filter((factor) => only.length === 0 || only.includes(factor.id));
      return {
        path,
        name: getWords(site, record.name, locale),
        factors: factors.map((factor) => ({
          id: factor.id,
          name: getWords(site, factor.name, locale),
          why: getWords(site, factor.why, locale),
          questions: factor.questions.map((question) => getWords(site, question, locale)),
        })),
      };
    },
    term: (key) => {
      const record = site.records('glossary').get(key)?.value;
      const path = getPath(site, 'glossary', key, locale);
      if (!record || path === undefined) return undefined;
      const { text: definition, fallback } = pickWords(site, record.definition, locale);
      return {
        path,
        term: getWords(site, record.term, locale),
        definition,
        ...(fallback ? { lang: fallback.lang } : {}),
      };
    },
    source: (key) => {
      const source = numbers.get(key);
      return source && { number: source.number, title: source.title, id: `source-${source.number}` };
    },
    place: (key) => pictures.place(key, locale),
  };
}

function getTitle(site: Site, collection: string, key: string, locale: Locale) {
  if (isEntryCollection(collection)) {
    const card = findCard(site, collection, key, locale);
    if (!card) return { title: key, summary: '' };
    const { title, summary, fallback } = card;
    return { title, summary, ...mark(fallback) };
  }
  const record = site.records(collection as 'themes').get(key)?.value;
  if (!record || !('name' in record)) return { title: key, summary: '' };
  const { text: title, fallback } = pickWords(site, record.name, locale);
  return { title, summary: '', ...mark(fallback) };
}
