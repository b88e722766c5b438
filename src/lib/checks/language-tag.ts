const displayNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** True for a tag that browsers understand: well formed, in its usual spelling, with a language that exists. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && displayNames.of(tag.split('-')[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}
