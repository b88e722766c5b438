import type { Block } from '../../../document/model.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Chapter } from './chapter.ts';

/** Words for a key factor that stands alone. */
export interface FactorWords {
  /** Of the publication. */
  reader: Translator;
  /** Of the chapter. */
  chapter: Translator;
}

/**
 * Takes one key factor out of the chapter of its benchmark, as a chapter of its own that says where it comes from.
 * Undefined where the benchmark has no such factor.
 */
export function selectFactor(
  chapter: Chapter,
  factor: string,
  { reader, chapter: t }: FactorWords,
): Chapter | undefined {
  const [[key, benchmark] = []] = Object.entries(chapter.resolve.benchmarks);
  const found = benchmark?.factors.find(({ id }) => id === factor);
  if (key === undefined || !benchmark || !found) return undefined;
  const url = chapter.url && `${chapter.url}#${factor}`;
  return {
    ...chapter,
    // A point parts them: keys have none, so no other chapter has this name.
    id: `${chapter.id}.${factor}`,
    entry: `${chapter.entry}#${factor}`,
    type: reader('type.factors'),
    title: found.name,
    summary: found.why,
    url,
    facts: [{ label: t('type.benchmarks'), value: chapter.title }],
    blocks: getFactorBlocks(chapter.blocks, factor),
    resolve: { ...chapter.resolve, benchmarks: { [key]: { ...benchmark, factors: [found] } } },
  };
}

/** What stands under the heading of the factor, a level higher. Why it matters has become the summary. */
function getFactorBlocks(blocks: readonly Block[], factor: string): Block[] {
  const isHeading = (block: Block, level: number): boolean => block.type === 'heading' && block.level === level;
  const start = blocks.findIndex((block) => block.type === 'heading' && block.id === factor) + 1;
  const rest = blocks.slice(start);
  const length = rest.findIndex((block) => isHeading(block, 2));
  const own = length < 0 ? rest : rest.slice(0, length);
  const why = own.findIndex((block) => block.type === 'heading' && block.id === `${factor}-why`);
  return own
    .filter((_, index) => why < 0 || (index !== why && index !== why + 1))
    .map((block) => (block.type === 'heading' && block.level === 3 ? { ...block, level: 2 } : block));
}
