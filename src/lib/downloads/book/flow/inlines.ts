import type { Link } from '../../../document/kinds/inline/link.ts';
import type { Inline } from '../../../document/model.ts';
import { splitIsolates } from '../../../i18n/left-to-right.ts';
import type { WordLanguage } from '../chapter/labels.ts';
import type { ResolvedEntry } from '../chapter/resolved.ts';
import type { FlowInline } from './model.ts';
import { must, type Scope, toId, toSourceId, toTermId } from './scope.ts';

export const toText = (value: string): FlowInline => ({ type: 'text', value });

/** Resolves a line of words: every link gets its address or its place in the file, every source its number. */
export function resolveInlines(nodes: readonly Inline[], scope: Scope): FlowInline[] {
  return nodes.flatMap((node, index) => {
    // Between two sources the comma is enough.
    if (isSpace(node) && nodes[index - 1]?.type === 'cite' && nodes[index + 1]?.type === 'cite') return [];
    const found = resolveInline(node, scope, isBeforeCite(nodes, index));
    // A source never starts a line of its own.
    if (nodes[index + 1]?.type !== 'cite' || found.length !== 1 || found[0]?.type !== 'text') return found;
    return [toText(found[0].value.replace(/ +$/, '\u202f'))];
  });
}

const isSpace = (node: Inline | undefined): boolean => node?.type === 'text' && node.value.trim() === '';

const isBeforeCite = (nodes: readonly Inline[], index: number): boolean =>
  nodes[index + (isSpace(nodes[index + 1]) ? 2 : 1)]?.type === 'cite';

function resolveInline(node: Inline, scope: Scope, isFollowed: boolean): FlowInline[] {
  const { chapter, ids } = scope;
  switch (node.type) {
    case 'text':
      return splitIsolates(node.value).map((part) => toWords(part, chapter));
    case 'code':
      return [{ type: node.type, value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: scope.inlines(node.children) }];
    case 'link':
      return resolveLink(node, scope);
    case 'term': {
      const to = toTermId(node.entry);
      const children = scope.inlines(node.children);
      return ids.has(to) ? [{ type: 'term', to, children }] : children;
    }
    case 'cite': {
      const number = must(scope.assembly.numbers.get(node.source), scope, `the source ${node.source}`);
      return [{ type: 'source', to: toSourceId(number), number, isFollowed }];
    }
    case 'footnoteReference': {
      const index = chapter.footnotes.findIndex((note) => note.id === node.id);
      const number = must(index < 0 ? undefined : index + 1, scope, `the note ${node.id}`);
      const isFirst = !scope.seen.has(node.id);
      scope.seen.add(node.id);
      return [{ type: 'note', to: toNoteId(chapter, number), number, isFirst }];
    }
  }
}

/** What reads from left to right inside right-to-left words says so in every format. */
const toWords = ({ text, isIsolated }: { text: string; isIsolated: boolean }, { lang }: WordLanguage): FlowInline =>
  isIsolated ? { type: 'words', lang, dir: 'ltr', children: [toText(text)] } : toText(text);

export const toNoteId = (chapter: { id: string }, number: number): string => toId(chapter, `note-${number}`);

function resolveLink({ url, target, children }: Link, scope: Scope): FlowInline[] {
  const words = scope.inlines(children);
  if (target) {
    const name = `${target.collection}/${target.key}`;
    const entry = must(scope.chapter.resolve.entries[name], scope, `the entry ${name}`);
    return [linkTo(name, entry, words, scope, target.fragment)];
  }
  if (url.startsWith('#')) {
    const to = toId(scope.chapter, decodeURIComponent(url.slice(1)));
    return scope.ids.has(to) ? [{ type: 'reference', to, children: words }] : words;
  }
  return [{ type: 'link', url, children: words.length > 0 ? words : [toText(url)] }];
}

/**
 * A link to an entry: a place in this file where it is here too, else its live page; its title where there are no words.
 * @param id of the entry, `practices/barcelona-saier`
 */
export function linkTo(
  id: string,
  { title, lang, dir, url }: ResolvedEntry,
  words: FlowInline[],
  scope: Scope,
  fragment?: string,
): FlowInline {
  const internalId = scope.assembly.ids.get(id);
  const own = lang === scope.chapter.lang;
  const name: FlowInline[] = own ? [toText(title)] : [{ type: 'words', lang, dir, children: [toText(title)] }];
  const children = words.length > 0 ? words : name;
  if (internalId !== undefined && scope.ids.has(internalId)) {
    const part = fragment === undefined ? internalId : toId({ id: internalId }, fragment);
    return { type: 'reference', to: scope.ids.has(part) ? part : internalId, children };
  }
  if (url === undefined) return { type: 'words', lang: scope.chapter.lang, dir: scope.chapter.dir, children };
  return { type: 'link', url: fragment === undefined ? url : `${url}#${fragment}`, children };
}
