import { type SectionKind, sectionsOf } from '../collections/sections.ts';
import type { Entry, Site, Text } from '../content/site/site.ts';
import { isFreeSection, translationStatus } from '../document/sections.ts';
import type { Locale } from '../i18n/registry.ts';
import { getSectionChanges, type SectionChanges } from './section-changes.ts';

/** What a reader must know about the language of a text. */
export interface TranslationNotice {
  /** The text is in another language than the page. */
  isMissing: boolean;
  /** A machine wrote the words and no person has read them yet. */
  isMachine: boolean;
  /** Sections whose source has changed since, and what it says now. */
  outdated: OutdatedSection[];
  sourceLocale: Locale;
}

/** What a field or a part without a heading is called: `notice.part-<part>` in the dictionaries. */
export type OutdatedPart = 'head' | 'intro' | 'papers' | 'facts' | 'picture' | 'rest';

/** A section as its reader knows it: by its heading (`lang` where only the source has it), by what it is, or by its kind. */
export type OutdatedSection = ({ title: string; lang?: string } | { part: OutdatedPart } | { kind: SectionKind }) & {
  changes?: SectionChanges | undefined;
};

const sectionKinds: readonly SectionKind[] = Object.values(sectionsOf).flat();

const parts: Readonly<Record<string, OutdatedPart>> = {
  meta: 'head',
  intro: 'intro',
  'field-papers': 'papers',
  'field-audience': 'facts',
  'field-team': 'facts',
  'field-transfer': 'facts',
  'field-alt': 'picture',
  'field-labels': 'picture',
};

/** The notice for a text, or undefined where there is nothing to say. */
export function getTranslationNotice(
  site: Site,
  entry: Entry,
  text: Text,
  locale: Locale,
): TranslationNotice | undefined {
  const isMissing = text.locale !== locale;
  const { translation } = text.frontmatter;
  const isMachine = translation?.by === 'machine' && translation.reviewed === undefined;
  const outdated = getOutdatedSections(site, entry, text);
  if (!isMissing && !isMachine && outdated.length === 0) return undefined;
  return { isMissing, isMachine, outdated, sourceLocale: entry.source };
}

/** The sections of a translation whose source says something else by now, or has come anew. */
export function getOutdatedSections(site: Site, entry: Entry, text: Text): OutdatedSection[] {
  const { translation } = text.frontmatter;
  const from = translation && site.registry.find(translation.from);
  const source = from && entry.texts.get(from);
  if (!translation || !source || Object.keys(translation.sections).length === 0) return [];
  const late = translationStatus(source.sections, translation.sections).filter(({ status }) => status !== 'upToDate');
  const titles = getTitles(source, text);
  const { lang } = site.registry.get(source.locale);
  return late.map(({ key }): OutdatedSection => {
    const changes = getSectionChanges(source, lang, key, translation.sections[key]);
    const part = parts[key];
    if (part) return { part, changes };
    const kind = sectionKinds.find((name) => name === key);
    if (kind) return { kind, changes };
    const title = titles.get(key);
    if (title) return { title, changes };
    const ofSource = source.sections.find((section) => section.key === key)?.title;
    return ofSource ? { title: ofSource, lang, changes } : { part: 'rest', changes };
  });
}

/** Titles of a translation by the keys of its source: free headings answer each other in their order. */
function getTitles(source: Text, text: Text): Map<string, string> {
  const titles = new Map(text.sections.map(({ key, title }) => [key, title]));
  const own = text.sections.filter(isFreeSection);
  const wanted = source.sections.filter(isFreeSection);
  if (own.length === wanted.length)
    for (const [index, { key }] of wanted.entries()) titles.set(key, own[index]?.title ?? '');
  return titles;
}
