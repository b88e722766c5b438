import type { LooseChapter } from '../../lib/downloads/book/chapter/chapter.ts';
import { selectFactor } from '../../lib/downloads/book/chapter/factor-chapter.ts';
import { createFileTranslator } from '../../lib/downloads/book/publication/file-words.ts';
import type { Publication } from '../../lib/downloads/book/publication/publication.ts';
import { buildSelection } from '../../lib/downloads/book/publication/selection.ts';
import type { ServedChapter } from '../../lib/downloads/served/served-chapter.ts';
import type { ServedFile } from '../../lib/downloads/served/served-files.ts';
import type { ServedImprint } from '../../lib/downloads/served/served-imprint.ts';
import type { Locale } from '../../lib/i18n/registry.ts';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';
import { fetchJson, PartError } from './fetch-part.ts';
import type { Order, OrderedPart } from './order.ts';

/** A reader's toolkit, ready to be written. */
export interface LoadedSelection {
  publication: Publication;
  /** Files of its entries, each once. */
  files: ServedFile[];
}

/**
 * Fetches the parts of an order, one after the other, and binds them.
 * @throws PartError where one is missing
 */
export async function loadSelection(
  order: Order,
  imprintPath: string,
  onPart: (done: number) => void,
): Promise<LoadedSelection> {
  const imprint = await fetchJson<ServedImprint>(imprintPath, order.title);
  const served: ServedChapter[] = [];
  for (const part of order.parts) {
    served.push(await fetchJson<ServedChapter>(part.chapter, part.title));
    onPart(served.length);
  }
  const translate = await loadTranslators(imprint, served);
  const chapters = served.map((chapter, index) =>
    toChapter(chapter, order.parts[index] as OrderedPart, translate(imprint.locale), translate(chapter.words)),
  );
  const files = new Map(served.flatMap((chapter) => chapter.files.map((file) => [file.path, file] as const)));
  return { publication: buildSelection({ ...order, chapters }, imprint, translate), files: [...files.values()] };
}

/** A key factor is a piece of the chapter of its benchmark. */
function toChapter(chapter: ServedChapter, part: OrderedPart, reader: Translator, words: Translator): LooseChapter {
  const [, factor] = part.id.split('#');
  if (factor === undefined) return chapter;
  const selected = selectFactor(chapter, factor, { reader, chapter: words });
  if (!selected) throw new PartError(part.title);
  return selected;
}

/** The words of the reader's language, and of the languages of chapters that are not translated. */
async function loadTranslators(
  imprint: ServedImprint,
  chapters: readonly LooseChapter[],
): Promise<(locale: Locale) => Translator> {
  const translators = new Map([[imprint.locale, toTranslator(imprint)]]);
  for (const { words, title } of chapters) {
    if (translators.has(words)) continue;
    translators.set(words, toTranslator(await fetchJson<ServedImprint>(imprint.imprints[words] ?? '', title)));
  }
  return (locale) => translators.get(locale) as Translator;
}

const toTranslator = ({ locale, lang, words }: ServedImprint): Translator =>
  createFileTranslator(createTranslator(locale, lang, [words]));
