import { createRandom, type Random } from '../random.ts';
import {
  type Block,
  type CorpusEntry,
  type CorpusText,
  getCollection,
  getKey,
  type Inline,
  type Language,
  type Part,
  RECORDS,
  sections,
} from './model.ts';
import { createWriter, type Writer } from './writer.ts';

type Facts = Omit<CorpusEntry, 'texts'>;

interface Making {
  entry: Facts;
  /** Entries of the whole corpus: links lead to any of them. */
  count: number;
  random: Random;
  writer: Writer;
}

/** Makes entry `index` of a corpus of `count`: about 950 words in each language, the same structure in both. */
export function makeEntry(index: number, count: number): CorpusEntry {
  const facts = makeFacts(index);
  return { ...facts, texts: { en: makeText(facts, count, 'en'), fr: makeText(facts, count, 'fr') } };
}

/** What entry `index` is about. */
export function makeFacts(index: number): Facts {
  const random = createRandom(`entry ${index}`);
  const source = random.below(RECORDS.sources);
  return {
    index,
    collection: getCollection(index),
    key: getKey(index),
    theme: random.below(RECORDS.themes),
    city: random.below(RECORDS.cities),
    benchmark: random.below(RECORDS.benchmarks),
    sources: [source, (source + 1) % RECORDS.sources, (source + 7) % RECORDS.sources],
  };
}

function makeText(entry: Facts, count: number, language: Language): CorpusText {
  const making: Making = {
    entry,
    count,
    // The structure of both languages: the same links and lists at the same places.
    random: createRandom(`structure ${entry.index}`),
    writer: createWriter(language, createRandom(`text ${entry.index} ${language}`)),
  };
  const { writer } = making;
  return {
    title: `${writer.sentence(6).slice(0, -1)} ${entry.index}`,
    summary: writer.sentence(18),
    slug: `${entry.key}-${language}`,
    intro: entry.collection === 'guides' ? makeIntro(making) : [],
    parts: entry.collection === 'guides' ? makeSteps(making) : makeSections(making),
  };
}

function makeIntro(making: Making): Block[] {
  const { entry, writer } = making;
  const rare: Block[] = entry.index % 50 === 0 ? [{ type: 'figure', alt: writer.sentence(8) }] : [];
  return [
    paragraph(making, 50),
    { type: 'callout', kind: 'note', blocks: [paragraph(making, 25)] },
    ...(entry.index % 10 === 0 ? [{ type: 'infographic' } as const] : []),
    ...rare,
  ];
}

function makeSteps(making: Making): Part[] {
  const { entry, writer, random } = making;
  const extras: (() => Block[])[] = [
    () => [{ type: 'table', rows: rows(writer) }],
    () => [{ type: 'details', summary: writer.phrase(5), blocks: [paragraph(making, 40)] }],
    () => [{ type: 'practice', entry: pickPractice(making), text: writer.sentence(12) }],
    () => [
      { type: 'keyFactor', benchmark: entry.benchmark, factor: random.below(RECORDS.factors) },
      { type: 'quote', children: [writer.sentence(14)] },
    ],
    () => [{ type: 'measures', items: phrases(writer, 3, 6) }],
  ];
  return extras.map((extra, index) => ({
    id: `step-${index}`,
    title: writer.sentence(5).slice(0, -1),
    blocks: [
      paragraph(making, 42),
      { type: 'heading', text: writer.sentence(4).slice(0, -1) },
      { type: 'list', isOrdered: true, items: phrases(writer, 3, 8) },
      { type: 'checklist', id: `list-${index}`, items: phrases(writer, 4, 7) },
      { type: 'doDont', dos: phrases(writer, 2, 6), donts: phrases(writer, 2, 6) },
      { type: 'questions', items: phrases(writer, 2, 8) },
      ...extra(),
    ],
  }));
}

function makeSections(making: Making): Part[] {
  const { writer } = making;
  const extras: Partial<Record<(typeof sections)[number], () => Block>> = {
    action: () => ({ type: 'table', rows: rows(writer) }),
    actors: () => ({ type: 'list', isOrdered: false, items: phrases(writer, 5, 8) }),
    conditions: () => ({ type: 'list', isOrdered: true, items: phrases(writer, 5, 8) }),
    results: () => ({ type: 'callout', kind: 'tip', blocks: [paragraph(making, 30)] }),
    setbacks: () => ({ type: 'callout', kind: 'warning', blocks: [paragraph(making, 30)] }),
  };
  return sections.map((kind) => {
    const extra = extras[kind]?.();
    return {
      id: kind,
      title: kind,
      blocks: [paragraph(making, 42), paragraph(making, 42), ...(extra ? [extra] : [])],
    };
  });
}

/** Sentences with a term, a source and, in one paragraph of four, a link to another entry. */
function paragraph({ entry, count, random, writer }: Making, words: number): Block {
  const children: Inline[] = [writer.prose(words), ' '];
  const [draw, term, target, source] = [
    random.below(8),
    random.below(RECORDS.terms),
    random.below(count),
    random.below(3),
  ];
  if (draw < 2) children.push({ type: 'link', entry: target, text: writer.phrase(3) }, ' ');
  if (draw % 4 === 2) children.push({ type: 'term', term, text: writer.phrase(1) }, ' ');
  if (draw === 7) children.push({ type: 'note', text: writer.sentence(8) }, ' ');
  children.push(writer.sentence(6), ' ', { type: 'cite', source: entry.sources[source] ?? 0 });
  return { type: 'paragraph', children };
}

const phrases = (writer: Writer, count: number, words: number): string[] =>
  Array.from({ length: count }, () => writer.sentence(words));

const rows = (writer: Writer): string[][] =>
  Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => writer.phrase(2)));

/** Any practice: of five entries in a row only the first is a guide. */
function pickPractice({ count, random }: Making): number {
  const index = random.below(count);
  return getCollection(index) === 'practices' ? index : Math.min(index + 1, count - 1);
}
