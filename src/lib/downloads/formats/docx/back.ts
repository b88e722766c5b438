import { Bookmark, ExternalHyperlink, type FileChild, HeadingLevel } from 'docx';
import { getColon } from '../../../i18n/typography.ts';
import type { Book } from '../../book/flow/model.ts';
import { toSourceId, toTermId } from '../../book/flow/scope.ts';
import { type Elsewhere, toPrintedUrl } from '../../book/publication/publication.ts';
import { toRuns } from './inlines.ts';
import { bold } from './look.ts';
import { paragraph, toLtr, words } from './paragraph.ts';
import { toBookmark, type WordScope } from './scope.ts';

/** The end: pages to go on with, words explained, sources, how to cite, licence, whom to tell what is wrong. */
export function toBack(
  {
    t,
    formats,
    glossary,
    sources,
    title,
    organisation,
    date,
    url,
    licence,
    elsewhere = [],
    cover,
    siteName,
    report,
  }: Book,
  scope: WordScope,
): FileChild[] {
  const heading = (text: string) => words(text, scope, { heading: HeadingLevel.HEADING_1 });
  return [
    ...(elsewhere.length > 0 ? [heading(t('toolkit.elsewhere')), ...elsewhere.map((page) => toPage(page, scope))] : []),
    ...(glossary.length > 0
      ? [
          heading(t('print.glossary')),
          ...glossary.map(({ key, term, definition, lang, dir }) => {
            const name = new Bookmark({ id: toBookmark(toTermId(key)), children: toRuns(term, { lang, dir }, bold) });
            return paragraph([name, ...toRuns(` — ${definition}`, { lang, dir })], { ...scope, lang, dir });
          }),
        ]
      : []),
    ...(sources.length > 0
      ? [heading(t('print.sources')), ...sources.map((source) => toSource(source, formats, scope))]
      : []),
    heading(t('print.cite')),
    ...(cover ? [words(t('toolkit.attribution', { organisation, site: siteName }), scope)] : []),
    words(
      t('print.citation', { organisation, title, date: formats.date(date), url: toLtr(toPrintedUrl(url), scope) }),
      scope,
    ),
    paragraph(
      [
        ...toRuns(`${t('print.licence')}${getColon(scope.lang)}`, scope),
        ...(licence.url
          ? [
              new ExternalHyperlink({
                link: licence.url,
                children: toRuns(licence.name, scope, { style: 'Hyperlink' }),
              }),
            ]
          : toRuns(licence.name, scope)),
      ],
      scope,
    ),
    ...(report ? [toReport(report, t('print.wrong', { address: REPORT_SIGN }), scope)] : []),
  ];
}

/** Stands in the sentence where its link comes. */
const REPORT_SIGN = '\u0000';

function toReport({ url, printed }: NonNullable<Book['report']>, sentence: string, scope: WordScope) {
  const [before = '', after = ''] = sentence.split(REPORT_SIGN);
  const address = toRuns(toLtr(printed, scope), scope, { style: 'Hyperlink' });
  const link = new ExternalHyperlink({ link: url, children: address });
  return paragraph([...toRuns(before, scope), link, ...toRuns(after, scope)], scope);
}

const toPage = ({ title, type, url }: Elsewhere, scope: WordScope) =>
  paragraph(
    [
      new ExternalHyperlink({ link: url, children: toRuns(title, scope, { style: 'Hyperlink' }) }),
      ...toRuns(` · ${type}`, scope),
    ],
    scope,
    { spacing: { after: 80 } },
  );

function toSource({ number, title, url, date }: Book['sources'][number], formats: Book['formats'], scope: WordScope) {
  const mark = new Bookmark({ id: toBookmark(toSourceId(number)), children: toRuns(`${number}.`, scope) });
  const name = toRuns(title, scope, url ? { style: 'Hyperlink' } : {});
  return paragraph(
    [
      mark,
      ...toRuns(' ', scope),
      ...(url ? [new ExternalHyperlink({ link: url, children: name })] : name),
      ...(date ? toRuns(`${scope.dir === 'rtl' ? '\u200f،\u200f' : ','} ${formats.date(date)}`, scope) : []),
    ],
    scope,
    { indent: { start: 480, hanging: 480 }, spacing: { after: 80 } },
  );
}
