import { defineQuery } from '../content/site/query.ts';
import type { Entry, Site } from '../content/site/site.ts';
import { getWords, pickText } from '../content/site/words.ts';
import type { RenderedFigure } from '../figures/drawing/context.ts';
import { renderHomeMap } from '../figures/map/home-map.ts';
import type { Locale } from '../i18n/registry.ts';
import { type Card, findCard, getThemeTags, type ThemeTag } from './cards.ts';
import { createMapContext } from './figure-view.ts';
import { buildThemeView } from './theme-view.ts';
import { getThumbnail, type Thumbnail } from './thumbnails.ts';

/** The home page of the site. */
export interface HomeView {
  title: string;
  lead: string;
  /** Whether there are guides to lead a city to; the one-stop-shop of one city may have none. */
  isForCities: boolean;
  themes: (ThemeTag & { note: string })[];
  /** None where the site has no city. */
  map?: { wide: RenderedFigure; narrow: RenderedFigure };
  contributePath?: string;
  /** What newcomers find, and in which other languages. */
  newcomersText: string;
  /** What the editors show of the site. */
  practice?: Card | undefined;
  picture?: { card: Card; drawing: Thumbnail } | undefined;
}

type Role = Entry<'pages'>['facts']['role'];

const standingPageQuery = defineQuery(
  'standing-page',
  (site, role: Role) => [...site.entries('pages').values()].find((entry) => entry.facts.role === role)?.key ?? '',
);

/** Finds the standing page that plays a role. */
export const getStandingPage = (site: Site, role: Role): Entry<'pages'> | undefined =>
  site.entries('pages').get(site.query(standingPageQuery, role));

/** Headline and lead of a standing page in the reader's language. */
export function getStandingWords(site: Site, role: Role, locale: Locale) {
  const entry = getStandingPage(site, role);
  if (!entry) return undefined;
  const { title, summary } = pickText(site, entry, locale).text.frontmatter;
  return { title, summary };
}

const mapQuery = defineQuery('home-map', (site, locale: Locale, size: 'wide' | 'narrow') =>
  renderHomeMap(createMapContext(site, locale, size, `home-${size}`), site.settings.mapCities),
);

/** Resolves the home page for a reader. */
export function buildHomeView(site: Site, locale: Locale): HomeView {
  const { t, formats } = site.language(locale);
  const others = site.registry.locales.filter((one) => one.locale !== locale).map(({ lang }) => formats.language(lang));
  const words = getStandingWords(site, 'home', locale);
  const { practice, infographic } = getStandingPage(site, 'home')?.facts ?? {};
  const contribute = getStandingPage(site, 'contribute');
  const draw = (size: 'wide' | 'narrow') => site.query(mapQuery, locale, size);
  return {
    // A site that has not written its home page yet says who it is.
    title: words?.title ?? getWords(site, site.settings.name, locale),
    lead: words?.summary ?? getWords(site, site.settings.description, locale),
    isForCities: site.entries('guides').size > 0,
    themes: getThemeTags(site, locale).map((theme) => ({
      ...theme,
      note: t('list.count', { count: buildThemeView(site, theme.key, locale).count }),
    })),
    map: site.records('cities').size > 0 ? { wide: draw('wide'), narrow: draw('narrow') } : undefined,
    contributePath:
      contribute && site.urls.entry(locale, 'pages', pickText(site, contribute, locale).text.frontmatter.slug),
    newcomersText: [
      t('home.door-newcomers-text'),
      ...(others.length > 0 ? [t('home.other-languages', { languages: formats.list(others) })] : []),
    ].join(' '),
    practice: practice === undefined ? undefined : findCard(site, 'practices', practice, locale),
    picture: infographic === undefined ? undefined : getPicture(site, infographic, locale),
  };
}

function getPicture(site: Site, key: string, locale: Locale): HomeView['picture'] {
  const [card, drawing] = [findCard(site, 'infographics', key, locale), getThumbnail(site, key, locale)];
  return card && drawing && { card, drawing };
}
