import { type CollectionWith, type EntryCollection, hasTrait } from '../../../collections/collections.ts';
import type { Entry, Site } from '../../../content/site/site.ts';
import type { Block } from '../../../document/model.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { getColon } from '../../../i18n/typography.ts';
import { buildServiceView } from '../../../views/service-view.ts';
import { heading, infographicBlock, list, namedLine, paragraph, placeBlock } from './blocks.ts';
import { getFreshnessLines } from './freshness-lines.ts';
import type { Fact } from './labels.ts';
import { toPhoneFact } from './phone-fact.ts';

/** What the page of an entry shows around its text. */
export interface EntryParts {
  remarks: string[];
  facts: Fact[];
  before: Block[];
  after: Block[];
}

type PartsBuilder<C extends EntryCollection> = (site: Site, entry: Entry<C>, locale: Locale) => Partial<EntryParts>;

/** One builder for each collection whose pages show facts in boxes of their own. */
const builders: { [C in CollectionWith<'boxes'>]: PartsBuilder<C> } = {
  guides: (site, _entry, locale) => ({ remarks: [site.language(locale).t('guide.synthesis')] }),
  practices: (site, entry, locale) => ({ after: getTransferCard(site, entry, locale) }),
  infographics: (_site, entry) => ({ before: [infographicBlock(entry.key)] }),
  services: getServiceParts,
};

/** Turns the facts that a page shows in boxes of their own into blocks, so that no file lacks them. */
export function getEntryParts<C extends EntryCollection>(site: Site, entry: Entry<C>, locale: Locale): EntryParts {
  const none: EntryParts = { remarks: [], facts: [], before: [], after: [] };
  if (!hasTrait(entry.collection, 'boxes')) return none;
  const build = builders[entry.collection] as PartsBuilder<C>;
  return { ...none, ...build(site, entry, locale) };
}

function getTransferCard(site: Site, entry: Entry<'practices'>, locale: Locale): Block[] {
  const { facts } = entry;
  const text = entry.texts.get(locale);
  if (!text) throw new Error(`The practice ${entry.key} has no text in "${locale}".`);
  const { transfer } = text.frontmatter;
  const { t } = site.language(locale);
  const { lang } = site.registry.get(locale);
  const band = facts.cost && t(`transfer.cost-${facts.cost}`);
  const rows = [
    [t('transfer.cost'), [band, transfer.cost].filter(Boolean).join(getColon(lang))],
    [t('transfer.staff'), transfer.staff],
    [t('transfer.lead-time'), transfer.leadTime],
    [t('transfer.legal-basis'), transfer.legalBasis],
  ] as const;
  return [
    heading(2, 'transfer', t('transfer.title')),
    list(rows.map(([name, value]) => namedLine(name, value || t('transfer.unknown'), lang))),
  ];
}

function getServiceParts(site: Site, entry: Entry<'services'>, locale: Locale): Partial<EntryParts> {
  const { t, formats } = site.language(locale);
  const { lang } = site.registry.get(locale);
  const view = buildServiceView(site, entry, locale);
  // The text shows the others where it needs them.
  const places = view.places.filter(({ key }) => !view.placesInText.includes(key));
  const conditions = [view.cost, view.appointment].flatMap((key) => (key ? [t(key)] : []));
  return {
    remarks: [...getFreshnessLines(view.freshness, view.advice, t, formats), t('service.disclaimer')],
    facts: [
      ...view.phones.map((phone) => toPhoneFact(phone, t, lang)),
      ...(view.website ? [{ label: t('service.website'), value: view.website, url: view.website }] : []),
    ],
    before: [
      ...(conditions.length > 0 ? [list(conditions.map((words) => paragraph(words)))] : []),
      ...(view.papers.length > 0
        ? [heading(2, 'papers-to-bring', t('service.papers')), list(view.papers.map((words) => paragraph(words)))]
        : []),
      ...(places.length > 0
        ? [heading(2, 'where-to-go', t('service.places')), ...places.map(({ key }) => placeBlock(key))]
        : []),
    ],
  };
}
