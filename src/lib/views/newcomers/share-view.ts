import type { Entry, Site } from '../../content/site/site.ts';
import { pickText } from '../../content/site/words.ts';
import { drawQr } from '../../figures/qr.ts';
import type { Locale } from '../../i18n/registry.ts';
import { getCounterPath } from './counter-path.ts';
import { buildShareText } from './share-text.ts';

/** Ways to hand a sheet on. */
export interface ShareView {
  /** Absolute address of the sheet. */
  url: string;
  whatsapp: string;
  sms: string;
  /** The sheet on one page of paper. */
  counterPath?: string;
  /** A code for another telephone, as SVG. */
  qr: string;
}

/** Resolves the ways to hand a service on; undefined for a sensitive one, which others should not find in a telephone. */
export function buildShareView(
  site: Site,
  entry: Entry<'services'>,
  locale: Locale,
  path: string,
): ShareView | undefined {
  if (entry.facts.sensitive) return undefined;
  const { title, summary } = pickText(site, entry, locale).text.frontmatter;
  const url = site.urls.absolute(path).href;
  const ofPlaces = entry.facts.places.flatMap((key) => site.records('places').get(key)?.value.phones ?? []);
  const phone = [...entry.facts.phones, ...ofPlaces][0]?.number;
  const text = encodeURIComponent(buildShareText({ title, summary, phone, url }));
  return {
    url,
    whatsapp: `https://wa.me/?text=${text}`,
    sms: `sms:?body=${text}`,
    counterPath: getCounterPath(site, entry.key, locale),
    qr: drawQr(url, 'currentColor'),
  };
}
