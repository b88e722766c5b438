import { getEntryReferences, getRecordReferences } from '../../checks/outgoing.ts';
import { type Collection, collections } from '../../collections/collections.ts';
import type { Content } from '../../content/reading/raw.ts';
import { fromContent } from '../../content/site/site-data.ts';
import { isMemberPage } from '../../navigation/page.ts';
import { buildPages } from '../../navigation/pages.ts';
import type { ChangedFile } from './changed-files.ts';

/** An entry or record that a change touches, with its pages. */
export interface TouchedMember {
  /** `guides/design-a-one-stop-shop` */
  id: string;
  /** In the order of the locales. */
  pages: { locale: string; path: string; title: string }[];
  /** Entries and records that show it. */
  shownBy: string[];
}

/** What a change touches, with all its languages: those that nobody edited show the same facts. */
export function listTouchedMembers(content: Content, files: readonly ChangedFile[]): TouchedMember[] {
  const ids = new Set(files.flatMap(({ file }) => toMemberId(file) ?? []));
  const pages = listPages(content);
  const shown = [
    ...content.entries.map((entry) => ({ id: `${entry.collection}/${entry.key}`, named: getEntryReferences(entry) })),
    ...content.records.map((record) => ({
      id: `${record.collection}/${record.key}`,
      named: getRecordReferences(record),
    })),
  ];
  return [...ids].map((id) => ({
    id,
    pages: pages.get(id) ?? [],
    shownBy: shown
      .filter(
        ({ id: other, named }) => other !== id && named.some(({ collection, key }) => `${collection}/${key}` === id),
      )
      .map(({ id: other }) => other),
  }));
}

/** `guides/x/text.en.mdx` → `guides/x`; nothing for settings and strings, which touch every page. */
function toMemberId(file: string): string | undefined {
  const [collection = '', name = ''] = file.split('/');
  return collections.includes(collection as Collection) ? `${collection}/${name.replace(/\.yaml$/, '')}` : undefined;
}

/** Pages by member; none where the content cannot be built. */
function listPages(content: Content): Map<string, TouchedMember['pages']> {
  const { settings, advice } = content;
  if (!settings || !advice) return new Map();
  try {
    const own = buildPages(fromContent(content, { settings, advice })).filter(isMemberPage);
    return Map.groupBy(own, ({ collection, key }) => `${collection}/${key}`);
  } catch {
    // Errors of the content are reported as such; what they make impossible is not known here.
    return new Map();
  }
}
