import type { z } from 'astro/zod';
import { benchmarks } from './benchmarks/collection.ts';
import { caseStudies } from './case-studies/collection.ts';
import { cities } from './cities/collection.ts';
import { everydayWords } from './everyday-words/collection.ts';
import { glossary } from './glossary/collection.ts';
import { guides } from './guides/collection.ts';
import { hostWords } from './host-words/collection.ts';
import { infographics } from './infographics/collection.ts';
import { pages } from './pages/collection.ts';
import { places } from './places/collection.ts';
import { practices } from './practices/collection.ts';
import { projects } from './projects/collection.ts';
import { services } from './services/collection.ts';
import { sources } from './sources/collection.ts';
import { themes } from './themes/collection.ts';
import { toolkits } from './toolkits/collection.ts';
import type { EntryDefinition, RecordDefinition } from './traits.ts';

/** Every collection of the site: the one list. */
export const definitions = {
  guides,
  practices,
  'case-studies': caseStudies,
  infographics,
  services,
  pages,
  themes,
  benchmarks,
  cities,
  projects,
  places,
  glossary,
  'host-words': hostWords,
  'everyday-words': everydayWords,
  sources,
  toolkits,
} as const satisfies Record<string, EntryDefinition | RecordDefinition>;

type Definitions = typeof definitions;
export type Collection = keyof Definitions;

/** Names of the traits that a collection can have. */
export type Trait = keyof EntryDefinition | keyof RecordDefinition;
/** Collections that have a trait. */
export type CollectionWith<T extends Trait> = {
  [C in Collection]: T extends keyof Definitions[C] ? C : never;
}[Collection];
/** Collections for which a trait has one value. */
export type CollectionWhere<T extends Trait, Value> = {
  [C in Collection]: Definitions[C] extends Readonly<Record<T, Value>> ? C : never;
}[Collection];
/** The values of a trait, e.g. the kinds of all lists. */
export type TraitValue<T extends Trait> = {
  [C in Collection]: T extends keyof Definitions[C] ? Definitions[C][T] : never;
}[Collection];

/** Collections of entries: a folder per entry with `facts.yaml` and one text per locale. */
export type EntryCollection = CollectionWith<'facts'>;
/** Collections of records: one YAML file each. */
export type RecordCollection = CollectionWith<'record'>;

export type Facts<C extends EntryCollection> = z.output<Definitions[C]['facts']>;
export type Frontmatter<C extends EntryCollection> = z.output<Definitions[C]['frontmatter']>;
export type RecordOf<C extends RecordCollection> = z.output<Definitions[C]['record']>;

export const collections = Object.keys(definitions) as Collection[];

/** Whether `name` is a collection that has a trait. */
export const hasTrait = <T extends Trait>(name: string, trait: T): name is CollectionWith<T> =>
  Object.hasOwn(definitions, name) && Object.hasOwn(definitions[name as Collection], trait);

/** Collections that have a trait. */
export const collectionsWith = <T extends Trait>(trait: T): CollectionWith<T>[] =>
  collections.filter((name): name is CollectionWith<T> => hasTrait(name, trait));

/** The value of a trait, where the collection has it. */
export const getTrait = <T extends Trait>(name: Collection, trait: T): TraitValue<T> | undefined =>
  (definitions[name] as Partial<Record<T, TraitValue<T>>>)[trait];

/** Whether locales that cover the newcomers' pages only have the pages of the collection too. */
export const isForNewcomers = (name: string): name is CollectionWhere<'scope', 'newcomers'> =>
  hasTrait(name, 'scope') && getTrait(name, 'scope') === 'newcomers';

export const entryCollections: EntryCollection[] = collectionsWith('facts');
export const recordCollections: RecordCollection[] = collectionsWith('record');

/** Whether `name` is a collection of entries. */
export const isEntryCollection = (name: string): name is EntryCollection => hasTrait(name, 'facts');

/** Whether `name` is a collection of records. */
export const isRecordCollection = (name: string): name is RecordCollection => hasTrait(name, 'record');
