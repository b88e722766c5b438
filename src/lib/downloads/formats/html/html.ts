import type { Book, PrintChapter } from '../../book/flow/model.ts';
import { isToolkit } from '../../book/publication/publication.ts';
import { createWriter } from '../markup/create-writer.ts';
import { createPictures } from '../markup/pictures.ts';
import { renderBody, renderChapter, renderGlossary, renderSources, renderTitle } from '../markup/sections.ts';
import { element, escapeXml } from '../markup/xml.ts';
import { renderContents } from './contents.ts';
import { getPageStyle } from './page-style.ts';

/** Nothing is fetched and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Makes one HTML file that holds everything, style and pictures too: any browser opens it, without a network. */
export async function packHtml(book: Book): Promise<Uint8Array> {
  const pictures = createPictures();
  // Where there is one chapter, its title is that of the file.
  const isAlone = !isToolkit(book);
  const write = (chapter: PrintChapter): string => {
    const writer = createWriter(book, chapter, {
      shift: isAlone ? 0 : 1,
      address: (id) => `#${id}`,
      picture: pictures.add,
    });
    const { lang, dir, id } = chapter;
    const html = isAlone ? renderBody(book, chapter, writer) : renderChapter(book, chapter, writer);
    return element('article', { id: isAlone ? id : undefined, lang, dir }, html);
  };
  const chapters = book.chapters.map(write);
  const body = [
    element('header', {}, renderTitle(book)),
    renderContents(book),
    element('main', {}, chapters.join('\n')),
    book.glossary.length === 0 ? '' : renderGlossary(book, 2),
    renderSources(book, 2),
  ].join('\n');
  const { title, summary, lang, dir, organisation } = book;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeXml(title)),
    element('meta', { name: 'description', content: summary }),
    element('meta', { name: 'author', content: organisation }),
    element('style', {}, getPageStyle(book.themes)),
  ].join('\n');
  const page = element('html', { lang, dir }, element('head', {}, head) + element('body', {}, body));
  const html = toHtml(page, await toDataUrls(pictures));
  return new TextEncoder().encode(`<!doctype html>\n${html}\n`);
}

/** Addresses of the pictures, which hold them. */
async function toDataUrls(pictures: ReturnType<typeof createPictures>): Promise<ReadonlyMap<string, string>> {
  const listed = await pictures.list();
  return new Map(
    listed.map(({ name, type, bytes }) => [name, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`]),
  );
}

/**
 * Leaves out the attributes that only books have, and puts the pictures in. Between tags and inside values a quotation mark is
 * always written as an entity, so that what looks like an attribute is one.
 */
const toHtml = (xhtml: string, pictures: ReadonlyMap<string, string>): string =>
  xhtml
    .replaceAll(/ (?:epub:type|xml:lang)="[^"]*"/g, '')
    .replaceAll(/(?<= src=")[^"]*(?=")/g, (name) => pictures.get(name) ?? name);
