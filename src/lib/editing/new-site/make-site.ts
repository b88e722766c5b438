import type { Settings } from '../../collections/settings.ts';
import type { Content, RawEntry } from '../../content/reading/raw.ts';
import { getLanguageDefaults } from '../new/language.ts';
import { toYaml } from '../new/write-yaml.ts';
import { chooseMembers } from './choose-members.ts';
import { copyMember } from './copy-member.ts';

/** What a new site is to be. */
export interface NewSite {
  name: string;
  organisation: string;
  description: string;
  /** Public address. */
  url: string;
  /** Locales, the default one first. */
  languages: string[];
  /** Topics of the services to start from. */
  topics: string[];
  /** Cities and countries whose services come too; services that hold everywhere always do. */
  areas: string[];
  /** Other entries to start from, `guides/design-a-one-stop-shop`. */
  sheets: string[];
}

/** Standing pages that are true of every site made with this software. */
const STANDING = ['newcomers', 'privacy'];

/**
 * Makes the content folder of another network, or of the one-stop-shop of one city, out of the sheets of this one.
 * @returns files by path
 * @throws where a choice leads nowhere
 */
export function makeSite(content: Content, site: NewSite): Map<string, string | Uint8Array> {
  const { settings } = content;
  if (!settings) throw new Error('The content to start from has no site.yaml that can be read.');
  const locales = new Set(site.languages);
  const standing = content.entries.filter(
    ({ collection, facts, texts }) =>
      collection === 'pages' &&
      STANDING.includes((facts as { role?: string }).role ?? '') &&
      texts.some(({ locale }) => locales.has(locale)),
  );
  const ids = [...listServices(content, site), ...site.sheets, ...standing.map(({ key }) => `pages/${key}`)];
  const { members } = chooseMembers(content, ids, locales);
  const kept = new Set(members.keys());
  const files = new Map<string, string | Uint8Array>([['site.yaml', toYaml(makeSettings(settings, site))]]);
  for (const member of members.values())
    for (const [file, text] of copyMember(member, { content, kept, locales })) files.set(file, text);
  return files;
}

/** Services on a topic that hold in one of the areas, or everywhere, and have a text in a language of the site. */
function listServices({ entries }: Content, { topics, areas, languages }: NewSite): string[] {
  return entries.filter((entry) => isWanted(entry, topics, areas, languages)).map(({ key }) => `services/${key}`);
}

function isWanted(
  { collection, facts, texts }: RawEntry,
  topics: string[],
  areas: string[],
  languages: string[],
): boolean {
  if (collection !== 'services' || !facts) return false;
  const { topic, city, country, draft } = facts as { topic: string; city?: string; country?: string; draft: boolean };
  const area = city ?? country;
  return (
    !draft &&
    topics.includes(topic) &&
    (area === undefined || areas.includes(area)) &&
    texts.some(({ locale }) => languages.includes(locale))
  );
}

function makeSettings({ locales: rows, exitUrl, licence }: Settings, site: NewSite): Record<string, unknown> {
  const inLanguages = (words: string) => Object.fromEntries(site.languages.map((locale) => [locale, words]));
  const [first = 'en'] = site.languages;
  return {
    name: inLanguages(site.name),
    description: { [first]: site.description },
    organisation: inLanguages(site.organisation),
    url: site.url,
    ...(exitUrl !== undefined && { exitUrl }),
    licence,
    defaultLocale: first,
    locales: site.languages.map((locale) => {
      const known = rows.find((row) => row.locale === locale);
      const { fallback, ...row } = known ?? {
        locale,
        ...getLanguageDefaults(locale),
        scope: 'newcomers',
        fallback: [first],
      };
      const chain = fallback.filter((name) => name !== locale && site.languages.includes(name));
      const isFirst = locale === first;
      return { ...row, ...(isFirst && { scope: 'all' }), ...(chain.length > 0 && !isFirst && { fallback: chain }) };
    }),
  };
}
