import { defineQuery } from '../../content/site/query.ts';
import type { Site } from '../../content/site/site.ts';
import { pickText } from '../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { getCard } from '../cards.ts';
import { getFreshness } from '../freshness.ts';
import { type Need, type Topic, topics } from './signs.ts';

/** A sheet as newcomers' lists show it: what one thing is about, where it holds, and what to bring. */
export interface Sheet {
  key: string;
  path: string;
  title: string;
  summary: string;
  /** Set where the words are in another language than the page. */
  fallback?: LocaleInfo;
  topic: Topic;
  needs: Need[];
  /** Key of the city that it holds for. */
  city?: string;
  /** Code of the country that it holds for, that of its city included; none where it holds in all of Europe. */
  country?: string;
  /** Key of the sheet for all of Europe whose place it takes where it holds. */
  insteadOf?: string;
  papers: string[];
  /** Says that its facts were not checked in time; undefined where they were. */
  overdue?: string;
  /** Keys of the words on letters that it is about. */
  hostWords: string[];
}

const sheetsQuery = defineQuery('sheets', (site, locale: Locale): Sheet[] => {
  const { t, formats } = site.language(locale);
  const services = [...site.entries('services').values()].map((entry) => ({
    entry,
    freshness: getFreshness(site, entry.facts),
  }));
  const current = services.filter(({ freshness }) => !freshness.isArchived);
  const sheets = current.map(({ entry, freshness }): Sheet => {
    const { path, title, summary, fallback } = getCard(site, entry, locale);
    const { topic, needs, city, hostWords, insteadOf } = entry.facts;
    return {
      key: entry.key,
      path,
      title,
      summary,
      fallback,
      topic,
      needs,
      city,
      country: entry.facts.country ?? (city && site.records('cities').get(city)?.value.country),
      insteadOf,
      papers: pickText(site, entry, locale).text.frontmatter.papers,
      hostWords,
      overdue: freshness.isOverdue ? t('freshness.overdue', { date: formats.date(freshness.checked) }) : undefined,
    };
  });
  return sheets.sort(
    (a, b) =>
      topics.indexOf(a.topic) - topics.indexOf(b.topic) || getReach(a) - getReach(b) || getDelay(a) - getDelay(b),
  );
});

/** What holds in one city comes before what holds in a country, and that before what holds everywhere. */
const getReach = ({ city, country }: Sheet): number => (city ? 0 : country ? 1 : 2);

/** What is overdue comes last. */
const getDelay = ({ overdue }: Sheet): number => (overdue === undefined ? 0 : 1);

/** All sheets, in the order in which a newcomer comes to their topics. */
export const getSheets = (site: Site, locale: Locale): readonly Sheet[] => site.query(sheetsQuery, locale);
