import { definitions } from '../../collections/collections.ts';
import { getReferences } from '../../collections/references.ts';
import type { Content, RawEntry, RawRecord } from '../../content/reading/raw.ts';

export type Member = RawEntry | RawRecord;

/** `services/register` */
export const toId = ({ collection, key }: Pick<Member, 'collection' | 'key'>): string => `${collection}/${key}`;

export const isEntry = (member: Member): member is RawEntry => 'texts' in member;

/** All members of a folder, by id. */
export const listMembers = ({ entries, records }: Content): Map<string, Member> =>
  new Map([...entries, ...records].map((member) => [toId(member), member]));

/** A member that the facts of another one name, and where. */
export interface FactReference {
  id: string;
  path: (string | number)[];
}

/** What the facts of an entry name, or a record. */
export function getFactReferences(member: Member): FactReference[] {
  const found = isEntry(member)
    ? getReferences(definitions[member.collection].facts, member.facts)
    : getReferences(definitions[member.collection].record, member.value);
  const items = (member as { value?: { items?: string[] } }).value?.items ?? [];
  return [
    ...found.map(({ collection, key, path }) => ({ id: toMemberId(collection, key), path })),
    ...items.map((id, index) => ({ id, path: ['items', index] })),
  ];
}

/**
 * What a text shows and cannot do without; entries that it only links to are left out.
 * @param source the text as written
 */
export const getShown = ({ summary }: RawEntry['texts'][number], source: string): string[] =>
  summary.references
    .map(({ collection, key }) => toMemberId(collection, key))
    .filter((id) => source.includes(`"${id.split('/')[1]}"`));

/** A key factor lives in its benchmark. */
const toMemberId = (collection: string, key: string): string =>
  collection === 'factors' ? `benchmarks/${key.split('/')[0]}` : `${collection}/${key}`;
