import type { Book, PrintChapter } from '../../book/flow/model.ts';
import { createWriter } from '../markup/create-writer.ts';
import { createPictures } from '../markup/pictures.ts';
import { renderChapter, renderGlossary, renderSources, renderTitle } from '../markup/sections.ts';
import { getStyle } from '../markup/style.ts';
import { pack, type ZipMember } from '../zip/zip.ts';
import { writeContents } from './contents.ts';
import { drawCover } from './cover.ts';
import { containerXml, type ManifestItem, writePackage } from './package-document.ts';
import { type BookPage, writePage } from './pages.ts';

const PAGE = 'application/xhtml+xml';
const encode = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Makes an EPUB 3: a title page, a contents list, a page per chapter, words explained, sources. */
export async function packageEpub(book: Book): Promise<Uint8Array> {
  const pictures = createPictures();
  const names = book.chapters.map((_, index) => `chapter-${String(index + 1).padStart(2, '0')}.xhtml`);
  const address = createAddresses(book.chapters, names);
  const chapters = book.chapters.map((chapter, index): BookPage => {
    const writer = createWriter(book, chapter, { shift: 0, address, picture: pictures.add });
    return {
      name: names[index] as string,
      title: chapter.title,
      parts: getParts(chapter),
      xhtml: writePage(chapter, chapter.title, renderChapter(book, chapter, writer)),
    };
  });
  const { t, glossary } = book;
  const pages: BookPage[] = [
    ...chapters,
    ...(glossary.length === 0
      ? []
      : [
          {
            name: 'glossary.xhtml',
            title: t('print.glossary'),
            parts: [],
            xhtml: writePage(book, t('print.glossary'), renderGlossary(book)),
          },
        ]),
    {
      name: 'sources.xhtml',
      title: t('print.sources'),
      parts: [],
      xhtml: writePage(book, t('print.sources'), renderSources(book)),
    },
  ];
  const shown = await pictures.list();
  const cover = { name: 'cover.png', type: 'image/png', bytes: await drawCover(book) };
  const items: ManifestItem[] = [
    { id: 'title', href: 'title.xhtml', type: PAGE, isRead: true },
    { id: 'contents', href: 'contents.xhtml', type: PAGE, properties: 'nav', isRead: true },
    ...pages.map(({ name }) => ({ id: name.replace('.xhtml', ''), href: name, type: PAGE, isRead: true })),
    { id: 'style', href: 'style.css', type: 'text/css', isRead: false },
    { id: 'cover', href: cover.name, type: cover.type, properties: 'cover-image', isRead: false },
    ...shown.map(({ name, type }) => ({ id: name.replace('.', '-'), href: name, type, isRead: false })),
  ];
  const inside: [string, Uint8Array][] = [
    ['package.opf', encode(writePackage(book, items))],
    ['title.xhtml', encode(writePage(book, book.title, renderTitle(book)))],
    ['contents.xhtml', encode(writeContents(book, pages))],
    ['style.css', encode(getStyle(book.themes))],
    ...pages.map(({ name, xhtml }): [string, Uint8Array] => [name, encode(xhtml)]),
    ...[cover, ...shown].map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
  ];
  const members: ZipMember[] = inside.map(([name, bytes]) => ({ name: `EPUB/${name}`, bytes }));
  const mimetype = { name: 'mimetype', bytes: encode('application/epub+zip') };
  return pack([{ name: 'META-INF/container.xml', bytes: encode(containerXml) }, ...members], mimetype);
}

/** Where every id of the book is. */
function createAddresses(chapters: readonly PrintChapter[], names: readonly string[]): (id: string) => string {
  return (id) => {
    if (id.startsWith('term-')) return `glossary.xhtml#${id}`;
    if (id.startsWith('source-')) return `sources.xhtml#${id}`;
    const chapter = id.split('--')[0];
    return `${names[chapters.findIndex((candidate) => candidate.id === chapter)] ?? ''}#${id}`;
  };
}

/** Titles in the contents list under a chapter: the steps of a guide. */
const getParts = ({ blocks }: PrintChapter): BookPage['parts'] =>
  blocks.flatMap((block) => (block.type === 'step' ? { id: block.id, title: `${block.number}. ${block.title}` } : []));
