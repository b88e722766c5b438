import {
  type CollectionWith,
  collectionsWith,
  type EntryCollection,
  isEntryCollection,
  type RecordCollection,
} from '../../../collections/collections.ts';
import { getPath } from '../../../content/site/addresses.ts';
import type { Relations, Site } from '../../../content/site/site.ts';
import { getWords, pickWords } from '../../../content/site/words.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { getCard } from '../../../views/cards.ts';
import { getSharePath } from '../../../views/share-path.ts';
import { getThemeLabels } from '../../book/chapter/build-chapter.ts';
import { buildPublication } from '../../book/publication/build-publication.ts';
import { getDrawing } from '../pictures/infographic.ts';
import type { ShareCard } from './image.ts';

/** A share image to draw, and where it is served. */
export interface PlacedCard {
  path: string;
  card: ShareCard;
}

/** Lists the share images of the site: one per language, and one per entry and record in each language that it is written in. */
export function listShareCards(site: Site, relations: Relations): PlacedCard[] {
  return site.registry.locales.flatMap(({ locale }) => [
    getSiteCard(site, locale),
    ...collectionsWith('shareImage').flatMap((collection) =>
      isEntryCollection(collection)
        ? getEntryCards(site, relations, collection, locale)
        : getRecordCards(site, collection, locale),
    ),
  ]);
}

function getSiteCard(site: Site, locale: Locale): PlacedCard {
  const frame = getFrame(site, locale);
  const title = site.language(locale).t('site.tagline');
  return { path: getSharePath(locale), card: { ...frame, title, type: '', themes: [] } };
}

function getEntryCards(
  site: Site,
  relations: Relations,
  collection: CollectionWith<'shareImage'> & EntryCollection,
  locale: Locale,
): PlacedCard[] {
  const { t } = site.language(locale);
  return [...site.entries(collection).values()]
    .filter((entry) => !('sensitive' in entry.facts && entry.facts.sensitive))
    .filter((entry) => entry.texts.has(locale) && getPath(site, collection, entry.key, locale) !== undefined)
    .map((entry) => {
      const { title, themes } = getCard(site, entry, locale);
      const picture =
        collection === 'infographics'
          ? getDrawing(buildPublication(site, relations, `infographics/${entry.key}`, locale))
          : undefined;
      const card = {
        ...getFrame(site, locale),
        title,
        type: t(`type.${collection}`),
        themes: themes.map(({ letter, name }) => ({ letter, name })),
        picture,
      };
      return { path: getSharePath(locale, entry), card };
    });
}

function getRecordCards(
  site: Site,
  collection: CollectionWith<'shareImage'> & RecordCollection,
  locale: Locale,
): PlacedCard[] {
  const { t } = site.language(locale);
  return [...site.records(collection).values()].flatMap(({ key, value }) => {
    const { text: title, fallback } = pickWords(site, value.name, locale);
    if (fallback || getPath(site, collection, key, locale) === undefined) return [];
    const themes = getThemeLabels(site, 'themes' in value ? value.themes : [key], locale);
    return {
      path: getSharePath(locale, { collection, key }),
      card: { ...getFrame(site, locale), title, type: t(`type.${collection}`), themes },
    };
  });
}

function getFrame(site: Site, locale: Locale) {
  const { lang, dir } = site.registry.get(locale);
  return { lang, dir, siteName: getWords(site, site.settings.name, locale) };
}
