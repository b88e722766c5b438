import { isEntryCollection } from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { MemberPage } from './page.ts';

/** The page of the repository that edits the text which this page shows. */
export function getEditUrl(site: Site, { collection, key, locale }: MemberPage): string | undefined {
  const { repository } = site.settings;
  if (repository === undefined) return undefined;
  const edit = (file: string) => `${repository}/edit/main/content/${file}`;
  if (!isEntryCollection(collection)) return edit(`${collection}/${key}.yaml`);
  const entry = site.entries(collection).get(key);
  return entry && edit(pickText(site, entry, locale).text.file);
}
