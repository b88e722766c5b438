import type { SectionKind } from '../collections/sections.ts';
import { getPath } from '../content/site/addresses.ts';
import type { Entry, Site } from '../content/site/site.ts';
import { getWords, pickText } from '../content/site/words.ts';
import type { Document } from '../document/model.ts';
import { toPlainText } from '../document/plain-text.ts';
import type { Locale } from '../i18n/registry.ts';
import { toLocation, toPhones } from './location.ts';
import type { HsdsService } from './model.ts';
import { toUuid } from './to-uuid.ts';

/** A sheet as the specification writes it, in the reader's language; nothing where the language has no page of it. */
export function toService(site: Site, entry: Entry<'services'>, locale: Locale): HsdsService | undefined {
  const { facts, key } = entry;
  const path = getPath(site, 'services', key, locale);
  if (path === undefined) return undefined;
  const { text } = pickText(site, entry, locale);
  const { title, summary, updated, papers } = text.frontmatter;
  const { t } = site.language(locale);
  const toId = (name: string) => toUuid(site.settings.url, `services/${key}/${name}`);
  const part = (kind: SectionKind) => getSection(text.document, kind);
  return {
    id: toId(''),
    name: title,
    description: summary,
    url: site.urls.absolute(path).href,
    status: 'active',
    ...(facts.cost !== 'unknown' && { fees_description: t(`service.cost-${facts.cost}`) }),
    ...toField('eligibility_description', part('who')),
    ...toField('application_process', part('steps')),
    ...toField('alert', part('warning')),
    assured_date: facts.checked,
    last_modified: `${updated}T00:00:00Z`,
    phones: toPhones(site, facts.phones, toId, locale),
    service_areas: getAreas(site, facts, locale).map((name) => ({ id: toId(`area/${name}`), name })),
    required_documents: papers.map((document, index) => ({ id: toId(`paper/${index}`), document })),
    service_at_locations: facts.places.flatMap((place) => {
      const location = toLocation(site, place, locale);
      return location ? { id: toId(`at/${place}`), location } : [];
    }),
  };
}

const toField = <Name extends string>(name: Name, value: string): { [field in Name]?: string } =>
  (value === '' ? {} : { [name]: value }) as { [field in Name]?: string };

/** The words of a part, a line for each paragraph. */
function getSection({ children }: Document, kind: SectionKind): string {
  const found = children.find((block) => block.type === 'section' && block.kind === kind);
  return found?.type === 'section'
    ? toPlainText({ children: found.children, footnotes: [] }).replaceAll('\n\n', '\n')
    : '';
}

/** Where it holds: a city, a country, or everywhere that the site covers, which has no name. */
function getAreas(site: Site, { city, country }: Entry<'services'>['facts'], locale: Locale): string[] {
  const town = city === undefined ? undefined : site.records('cities').get(city)?.value;
  if (town) return [getWords(site, town.name, locale)];
  return country === undefined ? [] : [site.language(locale).formats.country(country)];
}
