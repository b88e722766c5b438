import { getDirection } from '../../../i18n/direction.ts';
import { getComma } from '../../../i18n/typography.ts';
import type { Book, PrintChapter } from '../../book/flow/model.ts';
import { renderFacts } from './parts.ts';
import { type BookWriter, ownLanguage } from './writer.ts';
import { element, escapeXml } from './xml.ts';

/** What the book is: kind, title, summary, where it comes from. */
export function renderTitle(book: Book): string {
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
    (report ? element('p', {}, renderReport(report, t('print.wrong', { address: REPORT_SIGN }))) : '');
  return element('section', { class: 'title-page', 'epub:type': 'titlepage' }, body);
}

/** Stands in the sentence where its link comes. */
const REPORT_SIGN = '\u0000';

const renderReport = ({ url, printed }: NonNullable<Book['report']>, sentence: string): string =>
  escapeXml(sentence).replace(REPORT_SIGN, () =>
    element('a', { href: url }, element('bdi', { dir: 'ltr' }, escapeXml(printed))),
  );

/** A chapter: its head, its text, its notes. */
export function renderChapter(book: Book, chapter: PrintChapter, writer: BookWriter): string {
  const head = [
    element('p', { class: 'kind', ...ownLanguage(book, chapter) }, escapeXml(chapter.type)),
    element(`h${1 + writer.shift}`, {}, escapeXml(chapter.title)),
    element('p', { class: 'lead' }, escapeXml(chapter.summary)),
  ];
  return element(
    'section',
    { id: chapter.id, 'epub:type': 'chapter', role: 'doc-chapter' },
    [...head, renderBody(book, chapter, writer)].join('\n'),
  );
}

/** What stands under the head of a chapter: notices, facts, its text, its notes. */
export function renderBody(book: Book, chapter: PrintChapter, writer: BookWriter): string {
  const own = ownLanguage(book, chapter);
  return [
    ...chapter.notices.map((notice) => element('p', { class: 'notice', ...own }, escapeXml(notice))),
    ...chapter.remarks.map((remark) => element('p', { class: 'soft' }, escapeXml(remark))),
    renderFacts(chapter.facts),
    writer.blocks(chapter.blocks),
    renderNotes(chapter, writer),
  ].join('\n');
}

function renderNotes({ notes }: PrintChapter, { blocks, words, address }: BookWriter): string {
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

/** The words explained.
 * @param level of its heading
 */
export function renderGlossary(book: Book, level = 1): string {
  const { t, glossary } = book;
  const items = glossary.map((item) => {
    const own = ownLanguage(item, book);
    const term = element('dt', { id: `term-${item.key}`, ...own }, element('dfn', {}, escapeXml(item.term)));
    return term + element('dd', own, escapeXml(item.definition));
  });
  const title = t('print.glossary');
  const body = element(`h${level}`, {}, escapeXml(title)) + element('dl', {}, items.join(''));
  return element('section', { 'epub:type': 'glossary', role: 'doc-glossary' }, body);
}

/** The sources in their order, and how to cite the book.
 * @param level of its heading
 */
export function renderSources(book: Book, level = 1): string {
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
    element(`h${level}`, {}, escapeXml(heading)) +
    (items.length === 0 ? '' : element('ol', {}, items.join(''))) +
    element(`h${level + 1}`, {}, escapeXml(t('print.cite'))) +
    element('p', {}, escapeXml(citation)) +
    element('p', { class: 'soft' }, escapeXml(t('print.generated', { date: formats.date(date) })));
  return element('section', { 'epub:type': 'bibliography', role: 'doc-bibliography' }, body);
}
