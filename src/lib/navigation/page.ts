import type { CollectionWith, EntryCollection, TraitValue } from '../collections/collections.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { Facet, ToolSection, Way } from '../urls.ts';
import type { HelperAnswers } from '../views/helper/helper-answers.ts';
import type { HandbookChapter } from './handbook-chapters.ts';
import type { tools } from './tools.ts';

/** What every page of the site has. */
interface PageBase {
  /** The same in every locale: `guides/design-a-one-stop-shop`. Pages with one id are versions of each other. */
  id: string;
  locale: Locale;
  path: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  titleLanguage?: LocaleInfo;
  summary?: string;
  /** Date of the last change that matters to a reader. */
  updated?: string;
  /** The page shows text of another locale: search engines are not given it as a translation. */
  isFallback: boolean;
  /** Search engines may list it. */
  isIndexed: boolean;
  /** Someone may look over the reader's shoulder: no title in previews and tabs, a quick way out. */
  isSensitive?: boolean;
}

export interface HomePage extends PageBase {
  kind: 'home';
}

/** A list that is too long for one page goes on on further ones. */
interface PagedBase extends PageBase {
  /** Set from the second page on: which page it is, and the address of the first one. */
  further?: { number: number; first: string };
}

/** The list of a collection. */
export interface ListPage extends PagedBase {
  kind: TraitValue<'list'>;
  section: CollectionWith<'list'>;
}

/** The list of a collection, narrowed to one value. */
export interface FacetPage extends PagedBase {
  kind: 'facet';
  collection: CollectionWith<'facets'>;
  facet: { name: Facet; key: string; label: string };
}

/** The page of an entry. */
export interface EntryPage extends PageBase {
  kind: EntryCollection;
  collection: EntryCollection;
  key: string;
}

/** The page of a record. */
export interface RecordPage extends PageBase {
  kind: TraitValue<'page'>;
  collection: CollectionWith<'page'>;
  key: string;
}

/** A page that belongs to no collection. */
export interface ToolPage extends PageBase {
  kind: (typeof tools)[ToolSection]['kind'];
  section: ToolSection;
}

/** A page of the decision helper after its first. */
export interface HelperPage extends PageBase {
  kind: 'helper';
  /** What was answered so far. */
  answers: HelperAnswers;
}

/** The self-assessment of a benchmark. */
export interface AssessmentPage extends PageBase {
  kind: 'assessment';
  /** Key of the benchmark. */
  key: string;
}

/** A chapter of the editors' handbook after its first page. */
export interface HandbookPage extends PageBase {
  kind: 'handbook-chapter';
  chapter: HandbookChapter;
}

/** What newcomers find in a city or country, or on a topic or need. */
export interface WayPage extends PageBase {
  kind: `newcomers-${Way}`;
  way: Way;
  /** Key of the city, code of the country, or name of the topic or need. */
  key: string;
}

/** A sheet on one page of paper, to show at a counter. */
export interface CounterPage extends PageBase {
  kind: 'counter';
  /** Key of the service. */
  key: string;
}

/** The page of an entry or record. */
export type MemberPage = EntryPage | RecordPage;

/** One page of the site: what it is of depends on its kind. */
export type SitePage =
  | HomePage
  | ListPage
  | FacetPage
  | MemberPage
  | ToolPage
  | HelperPage
  | AssessmentPage
  | HandbookPage
  | WayPage
  | CounterPage;

/** What a page shows. Entries have the kind of their collection; each kind has one view. */
export type PageKind = SitePage['kind'];

/** Whether a page is that of an entry or record. */
export const isMemberPage = (page: SitePage): page is MemberPage => 'collection' in page && 'key' in page;
