import type { Site } from '../content/site.ts';
import { getWords } from '../content/words.ts';
import { escapeHtml } from '../document/escape-html.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import type { EntryCollection } from '../schemas/collections.ts';
import { getCards, getThemeKeys, getThemeTags } from '../views/cards.ts';

/** A news feed of a theme, or of the whole site, in one language. */
export interface Feed {
  path: string;
  url: string;
  title: string;
  lang: string;
  author: string;
  rights: string;
  homeUrl: string;
  /** Day of the newest entry. */
  updated: string;
  entries: { url: string; title: string; summary: string; updated: string }[];
}

const feedCollections: EntryCollection[] = ['guides', 'practices', 'case-studies', 'infographics', 'services'];
/** Entries in a feed: enough for a year, small enough for a phone. */
const LONGEST = 40;

/** All feeds of the site: one a theme and one for everything, in each language of the whole site. */
export function buildFeeds(site: Site): Feed[] {
  return site.registry.full.flatMap((info) => {
    const { locale } = info;
    const { t } = site.language(locale);
    const themes = getThemeTags(site, locale).map((theme) =>
      buildFeed(
        site,
        info,
        site.urls.feed(locale, theme.path.split('/').at(-2)),
        t('feed.theme', { theme: theme.name }),
        theme.path,
        theme.key,
      ),
    );
    return [buildFeed(site, info, site.urls.feed(locale), t('feed.all'), site.urls.home(locale)), ...themes];
  });
}

function buildFeed(
  site: Site,
  { locale, lang }: LocaleInfo,
  path: string,
  title: string,
  homePath: string,
  theme?: string,
): Feed {
  const entries = feedCollections
    .flatMap((collection) => getCards(site, collection, locale))
    .filter((card) => !card.fallback && card.path !== '')
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
