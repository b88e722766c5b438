import type { Entry, Site } from '../../content/site/site.ts';
import { pickWords, type Words } from '../../content/site/words.ts';
import { drawQr } from '../../figures/qr.ts';
import { addMonths } from '../../i18n/add-months.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { getTranslationNotice } from '../translation-notice.ts';
import { getEmergencyNumber } from './emergency.ts';
import { getHostLanguages } from './host-languages.ts';
import { getHostWords, type HostWord } from './host-words.ts';
import { type Sign, topicSigns } from './signs.ts';

/** The same words for the reader and for whoever sits behind the counter; those of the latter where the site has them. */
export interface Pair {
  own: string;
  host?: string;
}

/** A sheet on one page of paper. */
export interface CounterView {
  sign: Sign;
  /** The language of the counter, where it is not that of the reader and the site has the sheet in it. */
  host?: LocaleInfo;
  title: Pair;
  labels: Record<(typeof labels)[number], Pair>;
  phone?: string;
  place?: { name: Words; address: string[] };
  papers: Pair[];
  /** Sentences to point at; none where the counter could not read them. */
  phrases: Pair[];
  words: HostWord[];
  checked: string;
  checkedUntil: string;
  isMachine: boolean;
  qr: string;
}

const phrases = ['interpreter', 'write', 'paper', 'return', 'yes', 'no'] as const;
const labels = ['papers', 'point', 'name', 'next', 'words', 'checked', 'until', 'full-page', 'machine'] as const;

/** Words of the host country on a sheet: more would not fit beside the rest. */
const MOST_WORDS = 6;

/** Papers that leave room for all those words; each more takes the room of one. */
const FEW_PAPERS = 3;

/** Resolves a service for a sheet of paper. */
export function buildCounterView(site: Site, entry: Entry<'services'>, locale: Locale, url: string): CounterView {
  const text = entry.texts.get(locale);
  if (!text) throw new Error(`There is no text of services/${entry.key} in "${locale}".`);
  const { facts } = entry;
  const host = findHostLocale(site, entry, locale);
  const hostText = host && entry.texts.get(host.locale);
  const own = site.language(locale);
  const other = host && site.language(host.locale);
  const toPair = (key: `counter.${(typeof labels)[number]}` | `counter.say-${(typeof phrases)[number]}`): Pair => ({
    own: own.t(key),
    ...(other?.has(key) ? { host: other.t(key) } : {}),
  });
  const { papers } = text.frontmatter;
  const hostPapers = hostText?.frontmatter.papers ?? [];
  const place = facts.places.map((key) => site.records('places').get(key)?.value).find((value) => value !== undefined);
  const wanted = new Set(facts.hostWords);
  /** Nobody shows the number for danger at a counter, but on the sheet about it. */
  const isForCounter = ({ number }: { number: string }) =>
    facts.topic === 'emergency' || number !== getEmergencyNumber(site)?.label;
  return {
    sign: topicSigns[facts.topic],
    host,
    title: { own: text.frontmatter.title, ...(hostText ? { host: hostText.frontmatter.title } : {}) },
    labels: Object.fromEntries(labels.map((name) => [name, toPair(`counter.${name}`)])) as CounterView['labels'],
    phone: (facts.phones.find(isForCounter) ?? place?.phones[0])?.number,
    place: place && { name: pickWords(site, place.name, locale), address: place.address },
    // Papers are lines of the same number in each language, or nothing says which belong together.
    papers: papers.map((paper, index) => ({
      own: paper,
      ...(hostPapers.length === papers.length ? { host: hostPapers[index] } : {}),
    })),
    phrases: host ? phrases.map((name) => toPair(`counter.say-${name}`)) : [],
    words: getHostWords(site, locale)
      .filter(({ key }) => wanted.has(key))
      .slice(0, Math.max(0, MOST_WORDS - Math.max(0, papers.length - FEW_PAPERS))),
    checked: facts.checked,
    checkedUntil: addMonths(facts.checked, facts.checkEvery),
    isMachine: getTranslationNotice(site, entry, text, locale)?.isMachine === true,
    qr: drawQr(url, 'currentColor'),
  };
}

/**
 * The language to put beside the reader's: that of the offices, if the site has the sheet in it. A reader who has it already
 * needs no other. What holds in all of Europe has the default language beside it.
 */
function findHostLocale(site: Site, { facts, texts }: Entry<'services'>, locale: Locale): LocaleInfo | undefined {
  const { registry } = site;
  const isEverywhere = facts.city === undefined && facts.country === undefined;
  const languages = isEverywhere ? [registry.get(registry.defaultLocale).lang] : getHostLanguages(site, facts);
  const isIn = (info: LocaleInfo, lang: string) => info.lang.split('-')[0] === lang.split('-')[0];
  if (languages.some((lang) => isIn(registry.get(locale), lang))) return undefined;
  return languages
    .map((lang) => registry.locales.find((info) => isIn(info, lang) && texts.has(info.locale)))
    .find((info) => info !== undefined);
}
