import type { Chapter } from '../../lib/downloads/book/chapter/chapter.ts';
import { selectFactor } from '../../lib/downloads/book/chapter/factor-chapter.ts';
import { buildBook } from '../../lib/downloads/book/flow/flow.ts';
import type { Book } from '../../lib/downloads/book/flow/model.ts';
import type { ServedImprint } from '../../lib/downloads/book/publication/imprint.ts';
import {
  createFileTranslators,
  type FileLanguage,
  type Languages,
} from '../../lib/downloads/book/publication/languages.ts';
import { buildSelection } from '../../lib/downloads/book/publication/selection.ts';
import type { ServedChapter } from '../../lib/downloads/served/served-chapter.ts';
import type { ServedFile } from '../../lib/downloads/served/served-files.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { fetchJson, PartError } from './fetch-part.ts';
import type { Order, OrderedPart } from './order.ts';

/** A reader's toolkit, ready to be written. */
export interface LoadedSelection {
  book: Book;
  /** Files of its entries, each once. */
  files: ServedFile[];
}

/**
 * Fetches the parts of an order, one after the other, and resolves them into a book.
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
  const languages = await loadLanguages(imprint, served);
  const translate = createFileTranslators(languages);
  const chapters = served.map((chapter, index) =>
    toChapter(chapter, order.parts[index] as OrderedPart, translate(imprint.locale), translate(chapter.words)),
  );
  const files = new Map(served.flatMap((chapter) => chapter.files.map((file) => [file.path, file] as const)));
  const book = buildBook(buildSelection({ ...order, chapters }, imprint, languages));
  return { book, files: [...files.values()] };
}

/** A key factor is a piece of the chapter of its benchmark. */
function toChapter(chapter: Chapter, part: OrderedPart, reader: Translator, words: Translator): Chapter {
  const [, factor] = part.id.split('#');
  if (factor === undefined) return chapter;
  const selected = selectFactor(chapter, factor, { reader, chapter: words });
  if (!selected) throw new PartError(part.title);
  return selected;
}

/** The strings of the reader's language, and of the languages of chapters that are not translated. */
async function loadLanguages(imprint: ServedImprint, chapters: readonly Chapter[]): Promise<Languages> {
  const languages: Record<string, FileLanguage> = { [imprint.locale]: toLanguage(imprint) };
  for (const { words, title } of chapters)
    languages[words] ??= toLanguage(await fetchJson<ServedImprint>(imprint.imprints[words] ?? '', title));
  return languages;
}

const toLanguage = ({ lang, words }: ServedImprint): FileLanguage => ({ lang, words });
