import { getDirection } from '../../../i18n/direction.ts';
import { getComma } from '../../../i18n/typography.ts';
import type { WordLanguage } from '../../book/chapter/labels.ts';
import type { Book, PrintChapter } from '../../book/flow/model.ts';
import { renderFacts } from './parts.ts';
import { type BookWriter, ownLanguage } from './writer.ts';
import { element, escapeXml } from './xml.ts';

/** One file of the book. */
export interface BookPage {
  /** `chapter-01.xhtml` */
  name: string;
  title: string;
  /** What the contents list shows under it. */
  parts: { id: string; title: string }[];
  xhtml: string;
}

/** Writes a whole XHTML file around a body. */
export function writePage({ lang, dir }: WordLanguage, title: string, body: string): string {
  const head = element(
    'head',
    {},
    element('title', {}, escapeXml(title)) +
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  );
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang,
    'xml:lang': lang,
    dir,
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${element('html', root, head + element('body', {}, body))}\n`;
}

export function writeTitlePage(book: Book): string {
  const { t, formats, title, type, summary, themes, organisation, date, licence, url, lang, report } = book;
  const lines = themes.map(
    ({ letter, name }) => `${element('span', { class: 'badge', 'aria-hidden': 'true' }, letter)} ${escapeXml(name)}`,
  );
  const facts = [
    { label: t('print.updated'), value: formats.date(date) },
    { label: t('print.language'), value: formats.language(lang) },
    { label: t('print.licence'), value: licence.name, ...(licence.url === undefined ? {} : { url: licence.url }) },
    { label: t('print.live'), value: url, url },
  ];
  const body =
    (lines.length === 0 ? '' : element('p', {}, lines.join(' '))) +
    element('p', { class: 'kind' }, escapeXml(type)) +
    element('h1', {}, escapeXml(title)) +
    element('p', { class: 'lead' }, escapeXml(summary)) +
    element('p', {}, element('strong', {}, escapeXml(organisation))) +
    renderFacts(facts) +
    (report ? element('p', {}, writeReport(report, t('print.wrong', { address: REPORT_SIGN }))) : '');
  return writePage(book, title, element('section', { class: 'title-page', 'epub:type': 'titlepage' }, body));
}

/** Stands in the sentence where its link comes. */
const REPORT_SIGN = '\u0000';

const writeReport = ({ url, printed }: NonNullable<Book['report']>, sentence: string): string =>
  escapeXml(sentence).replace(REPORT_SIGN, () =>
    element('a', { href: url }, element('bdi', { dir: 'ltr' }, escapeXml(printed))),
  );

/** Writes a chapter: its head, its text, its notes. */
export function writeChapter(book: Book, chapter: PrintChapter, writer: BookWriter): string {
  const own = ownLanguage(book, chapter);
  const notices = chapter.notices.map((notice) => element('p', { class: 'notice', ...own }, escapeXml(notice)));
  const body = [
    element('p', { class: 'kind', ...own }, escapeXml(chapter.type)),
    element('h1', {}, escapeXml(chapter.title)),
    element('p', { class: 'lead' }, escapeXml(chapter.summary)),
    ...notices,
    ...chapter.remarks.map((remark) => element('p', { class: 'soft' }, escapeXml(remark))),
    renderFacts(chapter.facts),
    writer.blocks(chapter.blocks),
    writeNotes(chapter, writer),
  ];
  return writePage(
    chapter,
    chapter.title,
    element('section', { id: chapter.id, 'epub:type': 'chapter', role: 'doc-chapter' }, body.join('\n')),
  );
}

function writeNotes({ notes }: PrintChapter, { blocks, words, address }: BookWriter): string {
  const items = notes.map(({ id, number, children }) => {
    const back = element(
      'p',
      {},
      element('a', { href: address(`${id}-back`), role: 'doc-backlink' }, escapeXml(words.back(number))),
    );
    return element('li', { id, 'epub:type': 'endnote' }, blocks(children) + back);
  });
  return items.length === 0
    ? ''
    : element('section', { role: 'doc-endnotes', 'epub:type': 'endnotes' }, element('ol', {}, items.join('')));
}

export function writeGlossary(book: Book): string {
  const { t, glossary } = book;
  const items = glossary.map((item) => {
    const own = ownLanguage(item, book);
    const term = element('dt', { id: `term-${item.key}`, ...own }, element('dfn', {}, escapeXml(item.term)));
    return term + element('dd', own, escapeXml(item.definition));
  });
  const title = t('print.glossary');
  const body = element('h1', {}, escapeXml(title)) + element('dl', {}, items.join(''));
  return writePage(book, title, element('section', { 'epub:type': 'glossary', role: 'doc-glossary' }, body));
}

export function writeSources(book: Book): string {
  const { t, formats, sources, organisation, title, date, url, lang } = book;
  const items = sources.map((source) => {
    const name = element(
      'span',
      source.lang === undefined ? {} : { lang: source.lang, 'xml:lang': source.lang, dir: getDirection(source.lang) },
      escapeXml(source.title),
    );
    const day = source.date === undefined ? '' : `${getComma(lang)}${escapeXml(formats.date(source.date))}`;
    const link =
      source.url === undefined
        ? ''
        : element('br') + element('a', { href: source.url }, element('bdi', { dir: 'ltr' }, escapeXml(source.url)));
    return element('li', { id: `source-${source.number}` }, name + day + link);
  });
  const heading = t('print.sources');
  const citation = t('print.citation', { organisation, title, date: formats.date(date), url });
  const body =
    element('h1', {}, escapeXml(heading)) +
    (items.length === 0 ? '' : element('ol', {}, items.join(''))) +
    element('h2', {}, escapeXml(t('print.cite'))) +
    element('p', {}, escapeXml(citation)) +
    element('p', { class: 'soft' }, escapeXml(t('print.generated', { date: formats.date(date) })));
  return writePage(book, heading, element('section', { 'epub:type': 'bibliography', role: 'doc-bibliography' }, body));
}
