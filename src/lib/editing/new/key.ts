import { toSlug } from '../../document/parse/slug.ts';

/** The key of a new file: its title in lower-case Latin letters, digits and hyphens; empty where the title has none. */
export const toKey = (title: string): string =>
  toSlug(title)
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '');
