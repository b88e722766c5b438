import type { ReadingIndex } from '../lib/navigation/reading-index.ts';
import type { ReadingItems } from './reading-items.ts';

/** The list as plain text, ready for a message or a note: number, title, kind, summary and full address of each. */
export function formatListText(title: string, items: ReadingItems, index: ReadingIndex, origin: string): string {
  const blocks = items.map((item, position) => {
    const entry = index[item.id];
    const name = entry ? `${entry.title} (${entry.type})` : item.title;
    return [`${position + 1}. ${name}`, entry?.summary, origin + (entry?.path ?? item.path)]
      .filter(Boolean)
      .join('\n   ');
  });
  return `${[title, ...blocks].join('\n\n')}\n`;
}
