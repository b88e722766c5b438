import type { Collection } from '../schemas/collections.ts';

/** Collections whose pages have a share image of their own; other pages show that of the site. */
export const sharedCollections = [
  'guides',
  'practices',
  'case-studies',
  'infographics',
  'services',
  'toolkits',
  'benchmarks',
  'themes',
] as const satisfies Collection[];
export type SharedCollection = (typeof sharedCollections)[number];

const isShared = (collection: string | undefined): collection is SharedCollection =>
  (sharedCollections as readonly (string | undefined)[]).includes(collection);

/** Path of the share image of an entry, `/share/en/guides/design-a-one-stop-shop.png`; of the whole site without one. */
export const getSharePath = (locale: string, collection?: string, key?: string): string =>
  `/share/${locale}/${isShared(collection) && key !== undefined ? `${collection}/${key}` : 'site'}.png`;
