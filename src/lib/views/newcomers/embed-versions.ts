import type { Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import { element } from '../../document/escape-html.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { getCityPath } from './cities.ts';

/** The list of a city in one language, for a frame of another site. */
export interface EmbedVersion {
  info: LocaleInfo;
  path: string;
  /** The lines to copy into a page. */
  code: string;
}

/** The list of a city in each language, that of the reader first; none where the city has no page for newcomers. */
export function getEmbedVersions(site: Site, city: string, locale: Locale): EmbedVersion[] {
  const name = site.records('cities').get(city)?.value.name;
  if (!name) return [];
  const own = site.registry.get(locale);
  const infos = [own, ...site.registry.locales.filter((info) => info !== own)];
  return infos
    .filter((info) => getCityPath(site, city, info.locale) !== undefined)
    .map((info) => {
      const path = site.urls.embed(info.locale, city);
      const title = site.language(info.locale).t('offline.file-title', { city: getWords(site, name, info.locale) });
      const attributes = { src: site.urls.absolute(path).href, title, width: '100%', height: 600, loading: 'lazy' };
      return { info, path, code: element('iframe', attributes, '') };
    });
}
