import { toInlineText } from '../inline-text.ts';
import { getKind } from '../kinds.ts';
import type { Block, Position } from '../model.ts';
import { walkBlocks } from '../walk.ts';
import type { ReportIssue } from './report-issue.ts';
import { toSlug } from './slug.ts';

/**
 * Gives every heading an id that is unique in the text: the one that its editor gave it, or one made from its words.
 * @returns all ids that a link of the same page can point to
 */
export function setHeadingIds(blocks: readonly Block[], reportIssue: ReportIssue): Set<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    const landmark = getKind(block).landmark?.(block);
    if (landmark?.isPart) ids.add(landmark.id);
  }
  takeGivenIds(blocks, ids, reportIssue);
  /** For each slug the last number that was tried. */
  const counts = new Map<string, number>();
  walkBlocks(blocks, (block) => {
    if (block.type !== 'heading' || block.id !== '') return;
    const slug = toSlug(toInlineText(block.children));
    let id = slug;
    let count = counts.get(slug) ?? 1;
    while (ids.has(id)) {
      count += 1;
      id = `${slug}-${count}`;
    }
    counts.set(slug, count);
    ids.add(id);
    block.id = id;
  });
  return ids;
}

/** An id that is taken already is reported, and its heading gets one from its words. */
function takeGivenIds(blocks: readonly Block[], ids: Set<string>, reportIssue: ReportIssue): void {
  walkBlocks(blocks, (block) => {
    if (block.type !== 'heading' || block.id === '') return;
    if (ids.has(block.id)) {
      reportIssue('id-duplicate', block.position, { id: block.id });
      block.id = '';
    } else ids.add(block.id);
  });
}

/**
 * Points the links of a page to the ids that its headings have: other systems make them otherwise from the same words
 * (`#laccueil`, `#l-accueil`; `#où-aller`, `#ou-aller`).
 */
export function resolvePageLinks(blocks: readonly Block[], ids: ReadonlySet<string>): void {
  let folded: Map<string, string> | undefined;
  walkBlocks(blocks, undefined, (inline) => {
    if (inline.type !== 'link' || !inline.url.startsWith('#') || ids.has(inline.url.slice(1))) return;
    folded ??= foldIds(blocks, ids);
    const name = inline.url.slice(1).replace(/^user-content-/, '');
    const id = folded.get(fold(name)) ?? findNumbered(name, ids);
    if (id !== undefined) inline.url = `#${id}`;
  });
}

/** Other systems count headings of the same words from 1: their `#costs-1` is the second one, ours `#costs-2`. */
function findNumbered(name: string, ids: ReadonlySet<string>): string | undefined {
  const [, words = '', number] = /^(.+)-(\d{1,3})$/.exec(name) ?? [];
  const id = `${words}-${Number(number) + 1}`;
  return number !== undefined && ids.has(words) && ids.has(id) ? id : undefined;
}

/** Ids by their letters and digits, and by those of the words that they were made from; the first one counts. */
function foldIds(blocks: readonly Block[], ids: ReadonlySet<string>): Map<string, string> {
  const folded = new Map<string, string>();
  const add = (words: string, id: string) => {
    const letters = fold(words);
    if (letters !== '' && !folded.has(letters)) folded.set(letters, id);
  };
  for (const id of ids) add(id, id);
  walkBlocks(blocks, (block) => {
    if (block.type === 'heading') add(toInlineText(block.children), block.id);
  });
  return folded;
}

/** Letters and digits without accents: what every way to make an id of words keeps. */
const fold = (words: string): string =>
  decode(words)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** `#o%C3%B9-aller`, copied from the address bar. */
function decode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Links of the text that point to a heading of the same page, as `{ id, position }`. */
export function getPageLinks(blocks: readonly Block[]): { id: string; position: Position }[] {
  const links: { id: string; position: Position }[] = [];
  walkBlocks(blocks, undefined, (inline) => {
    if (inline.type === 'link' && inline.url.startsWith('#'))
      links.push({ id: inline.url.slice(1), position: inline.position });
  });
  return links;
}
