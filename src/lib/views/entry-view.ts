import type { EntryCollection } from '../collections/collections.ts';
import type { Entry, Relations, Site, Text } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import { renderHtml } from '../document/html/html.ts';
import { getOutline, type OutlineItem } from '../document/outline.ts';
import { readingMinutes } from '../document/plain-text.ts';
import { getDocumentReferences } from '../document/references.ts';
import { getSteps, type StepItem } from '../document/steps.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { getCityKeys, getCityTag, getThemeKeys, getThemeTag, type ThemeTag } from './cards.ts';
import { type FactRow, getFactRows } from './fact-rows.ts';
import { createHtmlContext, type Pictures } from './html-context.ts';
import { getRelatedGroups, type RelatedGroup } from './related.ts';
import { getSourceList, type SourceItem } from './source-list.ts';
import { getTranslationNotice, type TranslationNotice } from './translation-notice.ts';

/** Everything that the page of an entry shows of it. */
export interface EntryView<C extends EntryCollection = EntryCollection> {
  entry: Entry<C>;
  text: Text<C>;
  /** Set where the text is in another language than the page. */
  fallback?: LocaleInfo;
  themes: ThemeTag[];
  /** Names of its cities, for the search filter. */
  cities: string[];
  rows: FactRow[];
  html: string;
  outline: OutlineItem[];
  /** Steps of a guide; none elsewhere. */
  steps: StepItem[];
  minutes: number;
  sources: SourceItem[];
  related: RelatedGroup[];
  notice?: TranslationNotice;
}

/** Resolves an entry for a reader: text along the fallback chain, body as HTML, sources, relations both ways. */
export function buildEntryView<C extends EntryCollection>(
  site: Site,
  relations: Relations,
  entry: Entry<C>,
  locale: Locale,
  pictures: Pictures,
): EntryView<C> {
  const { text, fallback } = pickText(site, entry, locale);
  const sources = getSourceList(site, entry, text.document, locale);
  const context = createHtmlContext(site, entry, text, locale, sources, pictures);
  return {
    entry,
    text,
    fallback,
    themes: getThemeKeys(entry).flatMap((key) => getThemeTag(site, key, locale) ?? []),
    cities: getCityKeys(entry).flatMap((key) => getCityTag(site, key, locale)?.name ?? []),
    rows: getFactRows(site, entry, locale),
    html: renderHtml(text.document, context),
    outline: getOutline(text.document, (kind) => site.language(text.locale).t(`section.${kind}`)),
    steps: getSteps(text.document),
    minutes: readingMinutes(text.document),
    sources,
    related: getRelatedGroups(site, relations, entry, locale, getDocumentReferences(text.document)),
    notice: getTranslationNotice(site, entry, text, locale),
  };
}
