import { isBlank } from '../inline-text.ts';
import type { Inline } from '../model.ts';

/** Takes the spaces off both ends of a paragraph, as Markdown does for its own. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines];
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { type: 'text', value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { type: 'text', value: last.value.trimEnd() };
  const isEmpty = trimmed.every((inline) => inline.type === 'text') && isBlank(trimmed);
  return isEmpty ? [] : trimmed.filter((inline) => inline.type !== 'text' || inline.value !== '');
}
