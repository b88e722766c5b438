import { BorderStyle, ExternalHyperlink, type FileChild, Paragraph, ShadingType, TableOfContents } from 'docx';
import { getColon } from '../../../i18n/typography.ts';
import type { Book } from '../../book/flow/model.ts';
import { isToolkit, toPrintedUrl } from '../../book/publication/publication.ts';
import { toRuns } from './inlines.ts';
import { bold, getLineColour } from './look.ts';
import { paragraph, toLtr, words } from './paragraph.ts';
import type { WordScope } from './scope.ts';

/** The first page: line and letter of the theme, title, summary, and where the file comes from. */
export function toFront(book: Book, scope: WordScope): FileChild[] {
  const { t, formats, themes, type, title, summary, url, date, licence, organisation, siteName } = book;
  const line = getLineColour(book);
  const isSingle = !isToolkit(book);
  const badges = themes.flatMap(({ letter, name }, index) => [
    ...toRuns(index > 0 ? '   ' : '', scope),
    ...toRuns(` ${letter} `, scope, {
      ...bold,
      color: 'FFFFFF',
      shading: { type: ShadingType.CLEAR, fill: line, color: 'auto' },
    }),
    ...toRuns(` ${name}`, scope, bold),
  ]);
  const link = new ExternalHyperlink({
    link: url,
    children: toRuns(toLtr(toPrintedUrl(url), scope), { ...scope, dir: 'ltr' }, { style: 'Hyperlink' }),
  });
  return [
    words(
      siteName,
      scope,
      { spacing: { before: isSingle ? 0 : 1600, after: 200 } },
      { ...bold, size: 26, sizeComplexScript: 26 },
    ),
    new Paragraph({
      border: { top: { style: BorderStyle.SINGLE, size: 96, space: 1, color: line } },
      spacing: { after: 120 },
    }),
    ...(badges.length > 0 ? [paragraph(badges, scope, { spacing: { after: 120 } })] : []),
    words(type, scope, { style: 'Kicker' }),
    words(title, scope, { style: 'Title' }),
    words(summary, scope, { style: 'Lead' }),
    ...toCover(book, scope),
    words(
      `${t('print.updated')}${getColon(scope.lang)}${formats.date(date)} · ${organisation} · ${licence.name}`,
      scope,
      { style: 'Small', spacing: { before: 200, after: 40 } },
    ),
    paragraph([...toRuns(`${t('print.live')}${getColon(scope.lang)}`, scope), link], scope, {
      style: 'Small',
      spacing: { after: 240 },
    }),
    ...toContents(book, scope),
  ];
}

/** For whom the reader has put it together, and when. */
function toCover({ cover, t, formats }: Book, scope: WordScope): FileChild[] {
  if (!cover) return [];
  const { preparedFor, day } = cover;
  return [
    ...(preparedFor === ''
      ? []
      : [
          words(t('toolkit.prepared-for'), scope, { style: 'Kicker', spacing: { before: 240, after: 0 } }),
          words(preparedFor, scope, {}, { ...bold, size: 30, sizeComplexScript: 30 }),
        ]),
    words(t('toolkit.composed', { date: formats.date(day) }), scope, { style: 'Small' }),
  ];
}

/**
 * Contents that Word fills with page numbers: chapters and steps of a toolkit, steps of a guide. To work the numbers out here
 * takes ten times as long as all the rest of the file, and they would be wrong as soon as someone edits it.
 */
function toContents(book: Book, scope: WordScope): FileChild[] {
  const isSingle = !isToolkit(book);
  if (isSingle && book.chapters[0]?.kind !== 'guides') return [];
  const title = book.t('print.contents');
  return [
    words(title, scope, { style: 'TOCHeading', pageBreakBefore: !isSingle }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: isSingle ? '2-2' : '1-2',
    }),
  ];
}
