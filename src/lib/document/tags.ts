import { inlineKinds } from './inline-kinds.ts';
import type { BlockTag, InlineTag } from './kind.ts';
import { kinds } from './kinds.ts';
import type { Block, Inline } from './model.ts';
import { rooms, type TagSpec } from './tag-spec.ts';

/** A tag that a text may use, and where. */
export type Tag = {
  spec: TagSpec /** Tags that may hold it; `top` is the top of the text. */;
  inside?: readonly string[];
} & (
  | { as: 'block'; build: BlockTag<Block>['build'] }
  /** A part of another tag, read with it. */
  | { as: 'inner' }
  | { as: 'inline'; build: InlineTag<Inline>['build'] }
);

const blockTags = Object.values(kinds).flatMap(({ tag }): BlockTag<Block>[] => (tag ? [tag] : []));
const inlineTags = Object.values(inlineKinds).flatMap(({ tag }): InlineTag<Inline>[] => (tag ? [tag] : []));

/** What has room for tags, the most room first. */
const places = rooms.flatMap((room) => [
  ...(room === 'wide' ? [{ name: 'top', room }] : []),
  ...blockTags.flatMap((tag) => (tag.room === room ? [{ name: tag.name, room }] : [])),
]);

/** Names of the places that have the room that a tag needs. */
const getPlaces = ({ needs }: TagSpec): string[] =>
  needs === undefined || needs === 'top'
    ? ['top']
    : places.filter(({ room }) => rooms.indexOf(room) <= rooms.indexOf(needs)).map(({ name }) => name);

const tags = new Map<string, Tag>();
for (const tag of blockTags) {
  tags.set(tag.name, { as: 'block', spec: tag, inside: getPlaces(tag), build: tag.build });
  for (const spec of tag.inner ?? []) tags.set(spec.name, { as: 'inner', spec, inside: [tag.name] });
}
for (const tag of inlineTags) tags.set(tag.name, { as: 'inline', spec: tag, build: tag.build });

/** The tag of a name; undefined where the document model has none. */
export const getTag = (name: string | null): Tag | undefined => (name === null ? undefined : tags.get(name));

/** Whether a tag of that name stands in a line of text. */
export const isInlineTag = (name: string | null): boolean => getTag(name)?.as === 'inline';

/** Names of all tags. */
export const tagNames: readonly string[] = [...tags.keys()];
