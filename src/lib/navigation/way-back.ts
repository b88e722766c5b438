import { isEntryCollection } from '../collections/collections.ts';
import { getEditAddress } from '../content/site/edit-address.ts';
import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { MemberPage } from './page.ts';

/** The page of the repository that edits the text which this page shows. */
export function getEditUrl(site: Site, { collection, key, locale }: MemberPage): string | undefined {
  if (!isEntryCollection(collection)) return getEditAddress(site, `${collection}/${key}.yaml`);
  const entry = site.entries(collection).get(key);
  return entry && getEditAddress(site, pickText(site, entry, locale).text.file);
}
