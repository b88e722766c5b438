import { isEntryCollection } from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { MemberPage, SitePage } from './page.ts';

/** The page of the repository that edits the text which this page shows. */
export function getEditUrl(site: Site, { collection, key, locale }: MemberPage): string | undefined {
  const { repository } = site.settings;
  if (repository === undefined) return undefined;
  const edit = (file: string) => `${repository}/edit/main/content/${file}`;
  if (!isEntryCollection(collection)) return edit(`${collection}/${key}.yaml`);
  const entry = site.entries(collection).get(key);
  return entry && edit(pickText(site, entry, locale).text.file);
}

/**
 * Where a reader says that something is wrong on a page: a letter to the network, which asks for no account, or else the form
 * of its repository. Both name the page, whose address tells its language. Undefined where the network has set up neither.
 */
export function getReportUrl(site: Site, { path, title, locale }: SitePage): string | undefined {
  const { contact, repository } = site.settings;
  const page = site.urls.absolute(path).href;
  if (contact !== undefined) {
    const { t } = site.language(locale);
    const subject = encodeURIComponent(t('entry.wrong-subject', { page: title }));
    return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(`${page}\n\n`)}`;
  }
  if (repository === undefined) return undefined;
  return `${repository}/issues/new?template=report-an-error.yml&page=${encodeURIComponent(page)}`;
}
