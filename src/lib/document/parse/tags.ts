import { collectionsWith, definitions, hasTrait } from '../../collections/collections.ts';
import { calloutKinds, type SectionKind, sectionKinds } from '../model.ts';

/** Form of the value of an attribute. All values are literal strings between double quotes. */
export type AttributeForm =
  /** Lower-case letters, digits and hyphens, the same in every language. */
  | 'id'
  /** The key of an entry or record of `collection`. */
  | 'key'
  /** Ids separated by commas. */
  | 'keys'
  /** One of `values`. */
  | 'enum'
  /** Words for the reader, in the language of the text. */
  | 'words'
  /** `./photo.jpg`, a file beside the text. */
  | 'image';

export interface AttributeSpec {
  form: AttributeForm;
  required: boolean;
  values?: readonly string[];
  collection?: string;
  /** What the attribute is for, in a sentence for editors. */
  about: string;
}

export interface TagSpec {
  /** `block`: on lines of its own; `inline`: inside a line of words. */
  as: 'block' | 'inline';
  /** What stands between the opening and the closing tag. */
  holds: 'blocks' | 'tags' | 'words' | 'nothing';
  /** A tag that holds something may be left empty. */
  mayBeEmpty?: boolean;
  /** Tags that may hold it; `top` is the top of the text. For inline tags: what may not hold it is in `notInside`. */
  inside?: readonly string[];
  notInside?: readonly string[];
  /** Collections that may use it; all of them when left out. */
  collections?: readonly string[];
  attributes: Readonly<Record<string, AttributeSpec>>;
  /** What the tag is for, in a sentence for editors. */
  about: string;
}

const id = (about: string) => ({ form: 'id', required: true, about }) as const;
const key = <C extends string>(collection: C, about: string) =>
  ({ form: 'key', required: true, collection, about }) as const;
const words = <R extends boolean>(required: R, about: string) => ({ form: 'words', required, about }) as const;

/** Places with room for any block tag. */
const wide = ['top', 'Step', 'Section', 'Details'] as const;
/** The same, and the callout, for tags that show one thing. */
const shown = [...wide, 'Callout'] as const;
const guided = ['top', 'Step', 'Section'] as const;

/** Every tag that a text may use: the one source for the parser and for the handbook. */
export const tagSpecs = {
  Step: {
    as: 'block',
    holds: 'blocks',
    inside: ['top'],
    collections: ['guides'],
    attributes: {
      id: id('Names the step; never changes, never translated.'),
      title: words(true, 'Heading of the step.'),
    },
    about: 'A station of the route of a guide.',
  },
  Section: {
    as: 'block',
    holds: 'blocks',
    inside: ['top'],
    collections: collectionsWith('sections'),
    attributes: {
      kind: { form: 'enum', required: true, values: sectionKinds, about: 'Which part it is; gives the heading.' },
    },
    about: 'A fixed part of a practice, a case study or a service.',
  },
  Checklist: {
    as: 'block',
    holds: 'tags',
    inside: wide,
    attributes: {
      id: id('Names the list; the ticks of readers are kept under it.'),
      title: words(false, 'Heading of the list, when it needs its own.'),
    },
    about: 'A list of things to tick off.',
  },
  Item: {
    as: 'block',
    holds: 'words',
    inside: ['Checklist'],
    attributes: { id: id('Names the item; the tick of the reader is kept under it.') },
    about: 'One thing to tick off.',
  },
  Callout: {
    as: 'block',
    holds: 'blocks',
    inside: wide,
    attributes: {
      kind: { form: 'enum', required: true, values: calloutKinds, about: 'What it is for the reader.' },
      title: words(false, 'Heading, when the word for its kind is not enough.'),
    },
    about: 'Words set apart: a note, a tip, a warning or an example.',
  },
  DoDont: {
    as: 'block',
    holds: 'tags',
    inside: wide,
    attributes: {},
    about: 'What to do and what not to do, side by side.',
  },
  Do: { as: 'block', holds: 'blocks', inside: ['DoDont'], attributes: {}, about: 'What to do.' },
  Dont: { as: 'block', holds: 'blocks', inside: ['DoDont'], attributes: {}, about: 'What not to do.' },
  Questions: { as: 'block', holds: 'blocks', inside: guided, attributes: {}, about: 'Guiding questions.' },
  Measures: { as: 'block', holds: 'blocks', inside: guided, attributes: {}, about: 'What to measure.' },
  Figure: {
    as: 'block',
    holds: 'nothing',
    inside: shown,
    attributes: {
      src: { form: 'image', required: true, about: 'The picture, a file beside the text.' },
      alt: words(true, 'What the picture shows, for those who cannot see it.'),
      caption: words(false, 'Words under the picture.'),
      credit: words(false, 'Who made the picture.'),
    },
    about: 'A picture with a caption or a credit.',
  },
  Infographic: {
    as: 'block',
    holds: 'nothing',
    inside: shown,
    attributes: { entry: key('infographics', 'The infographic to show.') },
    about: 'An infographic of the site.',
  },
  Practice: {
    as: 'block',
    holds: 'blocks',
    mayBeEmpty: true,
    inside: shown,
    attributes: { entry: key('practices', 'The practice to point to.') },
    about: 'A practice to read next, with a sentence saying why when it helps.',
  },
  KeyFactors: {
    as: 'block',
    holds: 'nothing',
    inside: shown,
    attributes: {
      benchmark: key('benchmarks', 'The benchmark that the factors belong to.'),
      only: {
        form: 'keys',
        required: false,
        about: 'Ids of the factors to show, separated by commas; all when left out.',
      },
    },
    about: 'Key factors of a benchmark.',
  },
  Details: {
    as: 'block',
    holds: 'blocks',
    inside: ['top', 'Step', 'Section'],
    attributes: { summary: words(true, 'The line that opens the rest.') },
    about: 'Words that open when the reader asks for them.',
  },
  Place: {
    as: 'block',
    holds: 'nothing',
    inside: shown,
    collections: ['services', 'pages'],
    attributes: { entry: key('places', 'The desk to show.') },
    about: 'Address, hours and telephone of a desk.',
  },
  Term: {
    as: 'inline',
    holds: 'words',
    notInside: ['Term', 'link'],
    attributes: { entry: key('glossary', 'The word in the glossary.') },
    about: 'A word explained in the glossary.',
  },
  Cite: {
    as: 'inline',
    holds: 'nothing',
    notInside: ['Term', 'link'],
    attributes: { source: key('sources', 'The source of the sentence before it.') },
    about: 'The source behind a sentence.',
  },
} as const satisfies Record<string, TagSpec>;

type Specs = typeof tagSpecs;
export type TagName = keyof Specs;
export type InlineTagName = { [T in TagName]: Specs[T]['as'] extends 'inline' ? T : never }[TagName];
export type BlockTagName = Exclude<TagName, InlineTagName>;

type Value<A> = A extends { values: readonly (infer V)[] } ? V : A extends { form: 'keys' } ? string[] : string;

/** The attributes of a tag once read: optional ones are null, optional lists are empty. */
export type AttributesOf<T extends TagName> = {
  -readonly [K in keyof Specs[T]['attributes']]: Specs[T]['attributes'][K] extends { required: true } | { form: 'keys' }
    ? Value<Specs[T]['attributes'][K]>
    : Value<Specs[T]['attributes'][K]> | null;
};

export const tagNames = Object.keys(tagSpecs) as TagName[];

/** Tells whether `name` is a tag of the document model. */
export const isTagName = (name: string): name is TagName => Object.hasOwn(tagSpecs, name);

/** The rules of a tag, in their general form. */
export const getTagSpec = (name: TagName): TagSpec => tagSpecs[name];

/** Kinds of section that a collection may use, in the order in which they are usually written; none where it may use any. */
export const getSectionKinds = (collection: string): readonly SectionKind[] | undefined =>
  hasTrait(collection, 'sections') ? definitions[collection].sections : undefined;
