import type { z } from 'astro/zod';
import type { Facet } from '../urls.ts';
import type { FactLine } from './fact-line.ts';
import type { SectionKind } from './sections.ts';

/**
 * What a collection says about itself. Menus, pages, feeds, filters and files derive from it.
 * A trait that a collection does not have is left out, so that `collectionsWith` finds those that have it.
 */
export interface Traits {
  /** Locales that have its pages: those that cover the whole site only (`all`), or those of `newcomers` too. */
  scope: 'all' | 'newcomers';
  /** Kind of the page that lists it. */
  list?: string;
  /** Place of its list in the menu of the header, 1 first. */
  header?: number;
  /** Place of its list in the menu of the footer, where tools have places too. */
  footer?: number;
  /** Place among the groups of related links under an entry, in the order in which a reader goes on. */
  related?: number;
  /**
   * Files to download of each member: a text as a document, a guide as a book too, a sheet with its page for the counter, a drawing
   * with its data, or all that a toolkit holds.
   */
  downloads?: 'document' | 'guide' | 'sheet' | 'drawing' | 'toolkit';
  /** Each member is a chapter of what readers download or put together. */
  chapter?: true;
  /** Each member has a picture of its own where its address is shared. */
  shareImage?: true;
  /** No reader can save it in a toolkit: what someone in trouble reads must not stay on a device that others may use. */
  isPrivate?: true;
  /** Its pages, or its list, can be saved to be read without a network. */
  offline?: true;
}

/** A collection of entries: a folder for each, with `facts.yaml`, one text a locale, and a page in each locale. */
export interface EntryDefinition extends Traits {
  kind: 'entry';
  facts: z.ZodObject;
  frontmatter: z.ZodObject;
  /** The facts worth a line beside the title. */
  getFactLines(facts: never, frontmatter: never): FactLine[];
  /** Kinds of the parts that a text is made of, `<Section kind>`, in the order in which they are usually written. */
  sections?: readonly SectionKind[];
  /** What its list can be narrowed to. Page kind of such a list: `list`. */
  facets?: readonly Facet[];
  /** New entries are announced in the feeds. */
  feed?: true;
  /** The page of a city lists the entries about it. */
  onCityPage?: true;
  /** Its page shows some facts in boxes of their own: files that hold its text must show them too. */
  boxes?: true;
}

/** A collection of records: a YAML file for each. */
export interface RecordDefinition extends Traits {
  kind: 'record';
  record: z.ZodObject;
  /** Kind of the page of each record; without it, records stand in their list. */
  page?: string;
}
