import type { ReadingEntry, ReadingIndex } from '../../lib/navigation/reading-index.ts';
import { fillWords } from '../words.ts';
import type { ReadingItem } from './reading-items.ts';

/** What a row of the list is built with. */
export interface RowContext {
  position: number;
  count: number;
  index: ReadingIndex;
  /** False until the site has said what it has. */
  isIndexed: boolean;
  /** Words of the list, from its data attributes. */
  words: Readonly<Record<string, string | undefined>>;
}

/** Fills the row of one item: words in the language of the page, or those of the day when it was saved. */
export function buildRow(template: HTMLTemplateElement, item: ReadingItem, context: RowContext): Element {
  const { position, count, index, words } = context;
  const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const entry = Object.hasOwn(index, item.id) ? index[item.id] : undefined;
  const title = entry?.title ?? item.title;
  const link = row.querySelector('a') as HTMLAnchorElement;
  link.href = entry?.path ?? item.path;
  link.textContent = title;
  const parts = { type: entry?.type, summary: entry?.summary, address: link.href, note: getNote(entry, context) };
  for (const [name, text] of Object.entries(parts))
    (row.querySelector(`[data-${name}]`) as HTMLElement).textContent = text ?? '';
  row.dataset['id'] = item.id;
  for (const button of row.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    const { act = '' } = button.dataset;
    button.setAttribute('aria-label', fillWords(words[act], { title }));
    button.disabled = (act === 'up' && position === 0) || (act === 'down' && position === count - 1);
  }
  return row;
}

/** What a file makes of it, where that is not a chapter. */
function getNote(entry: ReadingEntry | undefined, { isIndexed, words }: RowContext): string {
  if (!isIndexed || entry?.chapter) return '';
  return words[entry ? 'asLink' : 'isGone'] ?? '';
}
