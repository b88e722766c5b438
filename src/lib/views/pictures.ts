import { getDrawingPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { element, escapeHtml } from '../document/escape-html.ts';
import type { Locale } from '../i18n/registry.ts';
import { buildFigureView } from './figure-view.ts';
import type { Pictures } from './html-context.ts';
import type { PhoneView } from './phones.ts';
import { buildPlaceView } from './place-view.ts';

/** Binds the pictures that documents show to a site. */
export function createPictures(site: Site): Pictures {
  return {
    infographic: (key, locale) => site.query(infographicQuery, key, locale),
    place: (key, locale) => renderPlace(site, key, locale),
  };
}

/** Drawn once for all pages that show it. */
const infographicQuery = defineQuery('infographic-html', (site, key: string, locale: Locale): string | undefined => {
  const entry = site.entries('infographics').get(key);
  if (!entry) return undefined;
  const { title, alt, path, lang, wide, narrow } = buildFigureView(
    site,
    entry,
    locale,
    getDrawingPath(site, key, locale),
  );
  return (
    `<figure class="infographic" data-entry="infographics/${escapeHtml(key)}"><figcaption class="figure-title"><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></figcaption>` +
    `<div role="img" lang="${escapeHtml(lang)}" aria-label="${escapeHtml(alt)}">` +
    `<div class="fig-frame-wide">${wide.svg}</div><div class="fig-frame-narrow">${narrow.svg}</div></div></figure>`
  );
});

function renderPlace(site: Site, key: string, locale: Locale): string | undefined {
  const place = buildPlaceView(site, key, locale);
  if (!place) return undefined;
  const mark = place.fallback ? { lang: place.fallback.lang, dir: place.fallback.dir } : {};
  const lines = place.address.map(escapeHtml).join('<br>');
  const phones = place.phones.map(renderPhone).join('');
  return (
    `<div class="place-note"><p class="note-title">${element('a', { href: place.path, ...mark }, escapeHtml(place.name))}</p>` +
    `<address dir="ltr">${lines}</address>${phones}</div>`
  );
}

const renderPhone = ({ href, label }: PhoneView): string =>
  `<p><a class="call" href="${escapeHtml(href)}"><bdi dir="ltr">${escapeHtml(label)}</bdi></a></p>`;
