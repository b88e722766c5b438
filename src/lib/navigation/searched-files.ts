import type { Site } from '../content/site/site.ts';
import { isCitation } from '../downloads/catalogue/file-formats.ts';
import type { FilesOf } from '../downloads/catalogue/listing.ts';
import { isMemberPage, type SitePage } from './page.ts';
import type { Searched } from './searched-pages.ts';

/**
 * The files of each page in its own language, by its title and their formats. They lead to where the page offers them: one line
 * for all of them, so that whoever searches for a subject does not find it five times.
 */
export const listSearchedFiles = (site: Site, pages: readonly SitePage[], filesOf: FilesOf): Searched[] =>
  pages.flatMap((page): Searched[] => {
    if (!isMemberPage(page) || page.isFallback) return [];
    const { collection, key, locale, path, title } = page;
    const kinds = filesOf(`${collection}/${key}`)
      .filter((file) => file.locale === locale)
      .flatMap(({ format }) => (isCitation(format) ? [] : format));
    if (kinds.length === 0) return [];
    const { t } = site.language(locale);
    const names = kinds.map((kind) => t(`downloads.format-${kind}`));
    const uses = kinds.map((kind, place) => `${names[place]}: ${t(`downloads.for-${kind}`)}.`);
    return [
      {
        locale,
        kind: 'downloads',
        key: `${collection}/${key}`,
        path: `${path}#take-away`,
        title: `${title}: ${names.join(', ')}`,
        summary: uses.join(' '),
      },
    ];
  });
