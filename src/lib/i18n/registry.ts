import type { LocaleRow, Settings } from '../collections/settings.ts';

/** The short name of a row of the locale registry. Only the registry makes one. */
export type Locale = string & { readonly __locale: unique symbol };

export interface LocaleInfo extends Omit<LocaleRow, 'locale' | 'fallback'> {
  locale: Locale;
  /** Locales tried in order where a text is missing, this locale excluded. */
  fallback: Locale[];
}

/** All locales of the site, in the order of `content/site.yaml`. */
export interface LocaleRegistry {
  locales: LocaleInfo[];
  /** Locales whose scope is the whole site. */
  full: LocaleInfo[];
  defaultLocale: Locale;
  /** The row of a locale. */
  get(locale: Locale): LocaleInfo;
  /** The locale of that name, if the registry has it. */
  find(name: string): Locale | undefined;
}

/**
 * Builds the registry from the settings.
 * @throws if a fallback or the default locale is not in the list
 */
export function buildRegistry(settings: Settings): LocaleRegistry {
  const rows = new Map<string, LocaleInfo>();
  for (const row of settings.locales) {
    rows.set(row.locale, { ...row, locale: row.locale as Locale, fallback: row.fallback as Locale[] });
  }
  const known = (name: string): Locale => {
    const row = rows.get(name);
    if (!row)
      throw new Error(
        `site.yaml: the locale "${name}" is not in the list of locales (${[...rows.keys()].join(', ')}).`,
      );
    return row.locale;
  };
  for (const row of rows.values()) row.fallback.forEach(known);
  const locales = [...rows.values()];
  return {
    locales,
    full: locales.filter((row) => row.scope === 'all'),
    defaultLocale: known(settings.defaultLocale),
    get: (locale) => rows.get(locale) as LocaleInfo,
    find: (name) => rows.get(name)?.locale,
  };
}
