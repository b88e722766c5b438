/** Writing direction of a language, by its script: `ar` → `rtl`. For words in languages that the registry does not have. */
export function getDirection(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
