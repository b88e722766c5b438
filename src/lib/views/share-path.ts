import { hasTrait } from '../collections/collections.ts';

/**
 * Path of the share image of an entry or record, `/share/en/guides/design-a-one-stop-shop.png`; that of the whole site
 * without one, or where its collection has no pictures of its own.
 */
export function getSharePath(locale: string, member?: { collection: string; key: string }): string {
  const name = member && hasTrait(member.collection, 'shareImage') ? `${member.collection}/${member.key}` : 'site';
  return `/share/${locale}/${name}.png`;
}
