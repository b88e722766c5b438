import { lineColour, printInk } from '../../../figures/drawing/ink.ts';
import { renderMark } from '../../../figures/mark.ts';
import { drawQr } from '../../../figures/qr.ts';
import { getFontFamilies } from '../../../fonts/families.ts';
import { getDirection } from '../../../i18n/direction.ts';
import { getComma } from '../../../i18n/typography.ts';
import type { ThemeLabel } from '../../book/chapter/labels.ts';
import type { Book, FlowBlock, FlowPart, FlowPicture, PrintChapter, SourceLine } from '../../book/flow/model.ts';
import { outlineSvg } from '../pictures/outline-svg.ts';
import { getImageName } from './print-image.ts';

/** What the templates read. */
export interface TypstData {
  data: Record<string, unknown>;
  /** Path inside the layout → file on disk. */
  images: Map<string, string>;
}

const withColour = (themes: readonly ThemeLabel[]) =>
  themes.map((theme) => ({ ...theme, colour: lineColour(theme.letter) }));

/** Turns a book into plain data for the templates: colours instead of letters, pictures as paths or SVG, all words ready. */
export function toTypstData(book: Book): TypstData {
  const images = new Map<string, string>();
  const { id, lang, dir, title, summary, type, url, date, organisation, licence, siteName, siteUrl, report, glossary } =
    book;
  const data = {
    id,
    lang,
    dir,
    fonts: getFontFamilies(lang),
    title,
    summary,
    type,
    url,
    date,
    organisation,
    licence,
    siteName,
    siteUrl,
    // Said even where there is none, since the template asks.
    report: report ?? null,
    glossary,
    ...getWords(book),
    isToolkit: id.startsWith('toolkits/'),
    isForNewcomers: id.startsWith('services/'),
    themes: withColour(book.themes),
    ink: printInk,
    mark: renderMark({ ink: 'print' }),
    qr: drawQr(url, printInk.ink),
    sources: book.sources.map((source) => toSource(book, source)),
    signs: Object.fromEntries(book.chapters.flatMap(getSigns)),
    chapters: book.chapters.map((chapter) => toChapter(chapter, images)),
  };
  return { data, images };
}

function getWords({ t, formats, url, organisation, title, date, lang, report }: Book) {
  const day = formats.date(date);
  const citation = t('print.citation', { organisation, title, date: day, url });
  const words = (['cite', 'contents', 'glossary', 'licence', 'live', 'sources', 'updated', 'language'] as const).map(
    (name) => [name, t(`print.${name}`)],
  );
  return {
    t: {
      ...Object.fromEntries(words),
      comma: getComma(lang),
      qr: t('print.qr', { url }),
      generated: t('print.generated', { date: day }),
      citation,
      wrong: report ? t('print.wrong', { address: report.printed }) : '',
      // The template knows the numbers: it puts them in the place of the signs.
      page: t('print.page', { page: '{1}' }),
      pages: t('print.pages', { page: '{1}', pages: '{2}' }),
    },
    day,
    languageName: formats.language(lang),
  };
}

/** What stands on the line beside each title: the letter of a chapter, the number of a step. */
function getSigns({ id, themes, blocks }: PrintChapter): [string, object][] {
  const [theme] = withColour(themes);
  const colour = lineColour(theme?.letter);
  const steps = blocks.flatMap((block): [string, object][] =>
    block.type === 'step' ? [[block.id, { number: block.number, colour }]] : [],
  );
  return theme ? [[id, theme], ...steps] : steps;
}

/** Blocks of up to about a third of a page stay on one page. */
const SHORT = 2500;

function toSource({ formats, lang }: Book, source: SourceLine) {
  const own = source.lang ?? lang;
  return { ...source, date: source.date && formats.date(source.date), lang: own, dir: getDirection(own) };
}

const toChapter = (chapter: PrintChapter, images: Map<string, string>) => ({
  ...chapter,
  themes: withColour(chapter.themes),
  blocks: chapter.blocks.map((block) => prepare(block, images)),
  notes: chapter.notes.map((note) => ({ ...note, children: note.children.map((block) => prepare(block, images)) })),
});

/** Gives a block, and the blocks inside it, what the layout needs: pictures that it can read, and whether it may be cut. */
function prepare(block: FlowBlock, images: Map<string, string>): Record<string, unknown> {
  const inside = (blocks: FlowBlock[]) => blocks.map((child) => prepare(child, images));
  const part = ({ title, children }: FlowPart) => ({ title, children: inside(children) });
  const isShort = JSON.stringify(block).length < SHORT;
  if (block.type === 'picture') return { ...block, picture: toPicture(block, images) };
  if (block.type === 'list') return { ...block, items: block.items.map(inside) };
  if (block.type === 'doDont') return { type: block.type, isShort, do: part(block.do), dont: part(block.dont) };
  if (block.type === 'heading' || block.type === 'paragraph') return block;
  return 'children' in block ? { ...block, isShort, children: inside(block.children) } : { ...block, isShort };
}

function toPicture({ picture, dir }: FlowPicture, images: Map<string, string>) {
  if ('file' in picture) {
    const path = `images/${getImageName(picture)}`;
    images.set(path, picture.file);
    return { path };
  }
  // Live Arabic text inside a picture cannot be exported as PDF/UA.
  return { svg: dir === 'rtl' ? outlineSvg(picture.svg) : picture.svg, width: picture.width, height: picture.height };
}
