import type { z } from 'astro/zod';
import * as benchmarks from './benchmarks/schema.ts';
import * as caseStudies from './case-studies/schema.ts';
import * as cities from './cities/schema.ts';
import * as glossary from './glossary/schema.ts';
import * as guides from './guides/schema.ts';
import * as infographics from './infographics/schema.ts';
import * as pages from './pages/schema.ts';
import * as places from './places/schema.ts';
import * as practices from './practices/schema.ts';
import * as projects from './projects/schema.ts';
import * as services from './services/schema.ts';
import * as sources from './sources/schema.ts';
import * as themes from './themes/schema.ts';
import * as toolkits from './toolkits/schema.ts';

/** Collections of entries: a folder per entry with `facts.yaml` and one text per locale. */
export const entrySchemas = {
  guides,
  practices,
  'case-studies': caseStudies,
  infographics,
  services,
  pages,
} as const;

/** Collections of records: one YAML file each. */
export const recordSchemas = {
  themes,
  benchmarks,
  cities,
  projects,
  places,
  glossary,
  sources,
  toolkits,
} as const;

export type EntryCollection = keyof typeof entrySchemas;
export type RecordCollection = keyof typeof recordSchemas;
export type Collection = EntryCollection | RecordCollection;

export type Facts<C extends EntryCollection> = z.output<(typeof entrySchemas)[C]['facts']>;
export type Frontmatter<C extends EntryCollection> = z.output<(typeof entrySchemas)[C]['frontmatter']>;
export type RecordOf<C extends RecordCollection> = z.output<(typeof recordSchemas)[C]['record']>;

export const entryCollections = Object.keys(entrySchemas) as EntryCollection[];
export const recordCollections = Object.keys(recordSchemas) as RecordCollection[];
export const collections: Collection[] = [...entryCollections, ...recordCollections];

/** Tells whether `name` is a collection of entries. */
export const isEntryCollection = (name: string): name is EntryCollection => Object.hasOwn(entrySchemas, name);

/** Tells whether `name` is a collection of records. */
export const isRecordCollection = (name: string): name is RecordCollection => Object.hasOwn(recordSchemas, name);
