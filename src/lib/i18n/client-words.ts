import type { StringKey } from './string-keys.ts';
import type { Translator } from './translator.ts';

/**
 * Words that a custom element fills in the browser, by the last part of their key. Places are written `{name}`.
 * `getClientWords(t, 'plan', ['moved'])` → `{ moved: 'Action {number} of {total}.' }`
 */
export function getClientWords<K extends string>(t: Translator, area: string, names: readonly K[]): Record<K, string> {
  const entries = names.map((name) => [name, getWords(t, `${area}.${name}` as StringKey)]);
  return Object.fromEntries(entries) as Record<K, string>;
}

const getWords = (t: Translator, key: StringKey): string =>
  t(key, { skipInterpolation: true }).replaceAll(/\{\{\s*(\w+)\s*\}\}/g, '{$1}');
