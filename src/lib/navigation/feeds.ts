import { collectionsWith } from '../collections/collections.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import { escapeHtml } from '../document/escape-html.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { type Card, getCards, getThemeKeys, getThemeTags } from '../views/cards.ts';

/** A news feed of a theme, or of the whole site, in one language. */
export interface Feed {
  path: string;
  url: string;
  title: string;
  lang: string;
  author: string;
  rights: string;
  homeUrl: string;
  /** Date of the newest entry. */
  updated: string;
  entries: { url: string; title: string; summary: string; updated: string }[];
}

/** Entries in a feed: enough for a year, small enough for a phone. */
const LONGEST = 40;

/** Where a feed stands, and what it is of. */
export interface FeedPlace {
  path: string;
  locale: Locale;
  /** Key of a theme; none for everything. */
  theme?: string;
}

/** All feeds of the site: one a theme and one for everything, in each language of the whole site. */
export const getFeedPlaces = (site: Site): FeedPlace[] =>
  site.registry.full.flatMap(({ locale }) => [
    { path: site.urls.feed(locale), locale },
    ...getThemeTags(site, locale).map(({ key, path }) => ({
      path: site.urls.feed(locale, path.split('/').at(-2)),
      locale,
      theme: key,
    })),
  ]);

const feedQuery = defineQuery('feed', (site, path: string, locale: Locale, theme: string): Feed => {
  const { t } = site.language(locale);
  const info = site.registry.get(locale);
  const tag = getThemeTags(site, locale).find(({ key }) => key === theme);
  return tag
    ? buildFeed(site, info, path, t('feed.theme', { theme: tag.name }), tag.path, theme)
    : buildFeed(site, info, path, t('feed.all'), site.urls.home(locale));
});

/** The feed at a place. */
export const getFeed = (site: Site, { path, locale, theme = '' }: FeedPlace): Feed =>
  site.query(feedQuery, path, locale, theme);

function buildFeed(
  site: Site,
  { locale, lang }: LocaleInfo,
  path: string,
  title: string,
  homePath: string,
  theme?: string,
): Feed {
  const entries = collectionsWith('feed')
    .flatMap((collection) => getCards(site, collection, locale))
    .filter((card) => !card.fallback && card.path !== '')
    .filter((card) => !isSensitive(site, card))
    .filter((card) => {
      const entry = site.entries(card.collection).get(card.key);
      return theme === undefined || (entry !== undefined && getThemeKeys(entry).includes(theme));
    })
    .map((card) => ({
      url: site.urls.absolute(card.path).href,
      title: card.title,
      summary: card.summary,
      updated: card.updated,
    }))
    .sort((a, b) => (a.updated === b.updated ? (a.url < b.url ? -1 : 1) : b.updated < a.updated ? -1 : 1))
    .slice(0, LONGEST);
  return {
    path,
    url: site.urls.absolute(path).href,
    title: `${getWords(site, site.settings.name, locale)}: ${title}`,
    lang,
    author: getWords(site, site.settings.organisation, locale),
    rights: site.settings.licence,
    homeUrl: site.urls.absolute(homePath).href,
    updated: entries[0]?.updated ?? '1970-01-01',
    entries,
  };
}

/** A feed reader shows titles to whoever sees the screen. */
function isSensitive(site: Site, { collection, key }: Card): boolean {
  const facts = site.entries(collection).get(key)?.facts;
  return facts !== undefined && 'sensitive' in facts && facts.sensitive;
}

/**
 * Writes a feed as Atom 1.0.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderFeed(feed: Feed): string {
  const text = (name: string, value: string) => `<${name}>${escapeHtml(value)}</${name}>`;
  const time = (day: string) => text('updated', `${day}T00:00:00Z`);
  const link = (href: string, rel: string, type: string) =>
    `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}"/>`;
  const entries = feed.entries.map((entry) =>
    [
      '<entry>',
      text('id', entry.url),
      text('title', entry.title),
      time(entry.updated),
      link(entry.url, 'alternate', 'text/html'),
      text('summary', entry.summary),
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(feed.lang)}">`,
    text('id', feed.url),
    text('title', feed.title),
    time(feed.updated),
    link(feed.url, 'self', 'application/atom+xml'),
    link(feed.homeUrl, 'alternate', 'text/html'),
    `<author>${text('name', feed.author)}</author>`,
    text('rights', feed.rights),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
