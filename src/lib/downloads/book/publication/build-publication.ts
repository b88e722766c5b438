import { getPath } from '../../../content/site/addresses.ts';
import { getReportAddress } from '../../../content/site/report-address.ts';
import type { Relations, Site } from '../../../content/site/site.ts';
import { getWords } from '../../../content/site/words.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildChapter, getThemeLabels } from '../chapter/build-chapter.ts';
import type { Chapter } from '../chapter/chapter.ts';
import { buildCounterPaper } from './counter-paper.ts';
import { getNewest } from './dates.ts';
import { getImprint } from './imprint.ts';
import { getLanguages } from './languages.ts';
import { getNewestOfSite } from './newest-of-site.ts';
import type { Publication } from './publication.ts';

/** Collects what one file holds: a toolkit (`toolkits/one-stop-shops`) or a single entry (`guides/design-a-one-stop-shop`). */
export function buildPublication(site: Site, relations: Relations, id: string, locale: Locale): Publication {
  const [collection = '', key = ''] = id.split('/');
  const toolkit = collection === 'toolkits' ? site.records('toolkits').get(key)?.value : undefined;
  const service = collection === 'services' ? site.entries('services').get(key) : undefined;
  const chapters = (toolkit?.items ?? [id]).map((item) => buildChapter({ site, relations, locale }, item));
  const [first] = chapters;
  const path = getPath(site, collection, key, locale);
  if (!first || path === undefined) throw new Error(`${id} has no page in "${locale}" and so nothing to download.`);
  const { lang, formats } = site.registry.get(locale);
  const title = toolkit ? getWords(site, toolkit.name, locale) : first.title;
  return {
    ...getImprint(site, locale),
    ...(toolkit ? {} : { lang: first.lang, dir: first.dir }),
    id,
    title,
    summary: toolkit ? getWords(site, toolkit.summary, locale) : first.summary,
    type: site.language(locale).t(`type.${collection as 'toolkits' | Chapter['kind']}`),
    url: site.urls.absolute(path).href,
    report: getReportAddress(site, { path, title, locale }),
    date: getNewest(chapters.map(({ updated }) => updated)) ?? getNewestOfSite(site),
    themes: toolkit ? getThemeLabels(site, toolkit.themes, locale) : first.themes,
    chapters,
    counter: service && buildCounterPaper(site, service, locale),
    formatsTag: formats ?? lang,
    languages: getLanguages(site, [locale, ...chapters.map(({ words }) => words)]),
  };
}
