import type { Node } from '../content/site/site.ts';
import type { SitePage } from '../navigation/page.ts';

/** Names a part of the inputs that can be read and that has a hash: `member guides/design-a-one-stop-shop`. */
export type ReadId = string;

/** The one place that makes the names of what can be read. */
export const readIds = {
  settings: 'settings',
  pages: 'pages',
  files: 'files',
  language: (locale: string): ReadId => `language ${locale}`,
  keys: (collection: string): ReadId => `keys ${collection}`,
  member: (collection: string, key: string): ReadId => `member ${collection} ${key}`,
  outgoing: (node: Node): ReadId => `outgoing ${node.collection} ${node.key}`,
  incoming: (node: Node): ReadId => `incoming ${node.collection} ${node.key}`,
  versions: (page: SitePage): ReadId => `versions ${page.locale} ${page.id}`,
  filesOf: (id: string): ReadId => `files-of ${id}`,
  past: (day: string): ReadId => `past ${day}`,
  query: (id: string): ReadId => `query ${id}`,
} as const;
