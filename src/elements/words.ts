type WordSource = Readonly<Record<string, string | undefined>>;

/** Puts values into the places of words: `{title}`. */
export function fillWords(words: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (words ?? '').replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/**
 * Words for a number in the plural form that the language asks for.
 * @param source the `dataset` that `getPluralWords` has filled: `doneOne`, `doneOther`
 */
export function formatCount(
  source: WordSource,
  name: string,
  lang: string,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rule = new Intl.PluralRules(lang).select(count);
  const form = (key: string) => source[`${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`];
  return fillWords(form(rule) ?? form('other'), { ...values, count });
}
