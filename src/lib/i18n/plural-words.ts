import type { StringKey } from './string-keys.ts';
import type { Translator } from './translator.ts';

/** One number for each plural rule that any language has for what a reader can count here: no rule for millions. */
const examples = [0, 1, 2, 3, 11, 100];

const rulesByLanguage = new Map<string, Intl.PluralRules>();

/** Making the rules takes longer than using them. */
function getRules(lang: string): Intl.PluralRules {
  const rules = rulesByLanguage.get(lang) ?? new Intl.PluralRules(lang);
  rulesByLanguage.set(lang, rules);
  return rules;
}

/**
 * Words with a number that only the browser knows, one form per plural rule of the language, as data attributes:
 * `{ 'data-done-one': '{count} of {total} done', 'data-done-other': … }`.
 */
export function getPluralWords(
  t: Translator,
  lang: string,
  name: string,
  key: StringKey,
  values: Record<string, string> = {},
): Record<string, string> {
  const rules = getRules(lang);
  const entries = examples.map((count) => [
    `data-${name}-${rules.select(count)}`,
    t(key, { ...values, count }).replace(String(count), '{count}'),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
