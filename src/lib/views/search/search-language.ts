import type { Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import { getClientWords } from '../../i18n/client-words.ts';
import { getPluralWords } from '../../i18n/plural-words.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import { searchKinds } from '../../search/search-entry.ts';
import type { SearchLanguage } from '../../search/search-index.ts';
import { getThemeTags } from '../cards.ts';
import { getSynonyms } from './everyday-names.ts';

/** What the search of a locale knows beside its index. @param parts folders of the parts of the index */
export function buildSearchLanguage(site: Site, locale: Locale, parts: readonly string[]): SearchLanguage {
  const { t } = site.language(locale);
  const { lang } = site.registry.get(locale);
  const cities = [...site.records('cities').values()];
  return {
    parts: [...parts],
    synonyms: getSynonyms(site, locale).map((words) => [...words]),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, t(`type.${kind}` as StringKey)])),
    themes: Object.fromEntries(getThemeTags(site, locale).map(({ key, name }) => [key, name])),
    cities: Object.fromEntries(cities.map(({ key, value }) => [key, getWords(site, value.name, locale)])),
    words: {
      ...getClientWords(t, 'search', ['none', 'mended', 'unquoted', 'partial']),
      ...toDataset(getPluralWords(t, lang, 'count', 'search.count')),
    },
  };
}

/** `data-count-one` → `countOne`, as a script reads it. */
const toDataset = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, words]) => [
      name.replace('data-', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      words,
    ]),
  );
