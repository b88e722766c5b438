import type { Content } from '../content/reading/raw.ts';
import type { Issue } from '../issues/issue.ts';

/** Files that are named one by one where a language lacks them; more make one warning for the language, which has just begun. */
export const NAMED_FILES = 10;

/** Where `site.yaml` lists a locale. */
export function getLocalePlace({ settings, settingsSource }: Content, locale: string): Pick<Issue, 'file'> {
  const index = settings?.locales.findIndex((row) => row.locale === locale) ?? -1;
  return { file: 'site.yaml', ...settingsSource?.position(['locales', index, 'locale']) };
}

/** How many there are of each name, for a message: `guides 10, practices 51`. */
export function countByName(names: readonly string[]): string {
  const groups = Map.groupBy(names, (name) => name);
  return [...groups].map(([name, { length }]) => `${name} ${length}`).join(', ');
}
