import type { Collection, EntryCollection } from '../collections/collections.ts';
import type { Locale } from '../i18n/registry.ts';
import type { AddressSection, Facet } from '../urls.ts';
import type { HelperAnswers } from '../views/helper-answers.ts';

/** What a page shows; each kind has one route. Entries have the kind of their collection. */
export type PageKind =
  | EntryCollection
  | 'home'
  | 'list'
  | 'facet'
  | 'service-list'
  | 'themes'
  | 'theme'
  | 'benchmarks'
  | 'benchmark'
  | 'cities'
  | 'city'
  | 'projects'
  | 'project'
  | 'toolkits'
  | 'toolkit'
  | 'places'
  | 'glossary'
  | 'sources'
  | 'search'
  | 'not-found'
  | 'helper'
  | 'reading-list'
  | 'my-data'
  | 'offline'
  | 'assessments'
  | 'assessment'
  | 'plan';

/** One page of the site. */
export interface SitePage {
  kind: PageKind;
  /** The same in every locale: `guides/design-a-one-stop-shop`. Pages with one id are versions of each other. */
  id: string;
  locale: Locale;
  path: string;
  title: string;
  summary?: string;
  /** Day of the last change that matters to a reader. */
  updated?: string;
  /** The page shows words of another locale: search engines are not told that it is a translation. */
  isFallback: boolean;
  /** Search engines may list it. */
  isIndexed: boolean;
  /** Someone may look over the reader's shoulder: no title in previews and tabs, a quick way out. */
  isSensitive?: boolean;
  section?: AddressSection;
  collection?: Collection;
  key?: string;
  /** In the decision helper: what was answered so far. */
  answers?: HelperAnswers;
  /** On a narrowed list: what it is narrowed to. */
  facet?: { name: Facet; key: string; label: string };
}
