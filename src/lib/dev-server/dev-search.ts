import { makePart } from '../build/search/make-part.ts';
import type { Locale } from '../i18n/registry.ts';
import { isForSearch } from '../outputs/search-outputs.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import { LANGUAGE_FILE } from '../search/search-index.ts';
import { buildSearchLanguage } from '../views/search/search-language.ts';
import type { DevState } from './dev-content.ts';

/** Files of the search of a locale by path. */
type Files = ReadonlyMap<string, string>;

/** Made when it is asked for, once for each state of the content. */
const known = new WeakMap<DevState['outputs'], Map<Locale, Promise<Files>>>();

/**
 * The file of the search index at a path, as a build would write it: one part for each language.
 * @returns undefined where the path is none of the index
 */
export async function findSearchFile(path: string, { inputs, outputs }: DevState): Promise<string | undefined> {
  const locale = inputs?.site.registry.locales
    .map((info) => info.locale)
    .find((name) => path.startsWith(inputs.site.urls.searchFolder(name)));
  if (inputs === undefined || locale === undefined) return undefined;
  const byLocale = known.get(outputs) ?? new Map<Locale, Promise<Files>>();
  known.set(outputs, byLocale);
  const files = byLocale.get(locale) ?? makeFiles({ inputs, outputs }, locale);
  byLocale.set(locale, files);
  return (await files).get(path);
}

async function makeFiles(
  { inputs, outputs }: { inputs: NonNullable<DevState['inputs']>; outputs: DevState['outputs'] },
  locale: Locale,
): Promise<Files> {
  const { site } = inputs;
  const own = [...outputs.values()].filter(isForSearch).filter(({ searched }) => searched.locale === locale);
  const texts = await Promise.all(own.map((output) => output.make(inputs)));
  const entries = texts.map((text) => JSON.parse(String(text)) as SearchEntry);
  const folder = site.urls.searchFolder(locale);
  const part = `${folder}1/`;
  const files = makePart(entries, site.registry.get(locale).lang);
  return new Map([
    [`${folder}${LANGUAGE_FILE}`, JSON.stringify(buildSearchLanguage(site, locale, [part]))],
    ...files.map(([name, text]): [string, string] => [`${part}${name}`, text]),
  ]);
}
