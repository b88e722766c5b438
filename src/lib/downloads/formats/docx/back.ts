import { Bookmark, ExternalHyperlink, type FileChild, HeadingLevel, type Paragraph, type ParagraphChild } from 'docx';
import { getDirection } from '../../../i18n/direction.ts';
import { getColon } from '../../../i18n/typography.ts';
import type { Book } from '../../book/flow/model.ts';
import { toSourceId, toTermId } from '../../book/flow/scope.ts';
import { type Elsewhere, toPrintedUrl } from '../../book/publication/publication.ts';
import { toRuns } from './inlines.ts';
import { bold } from './look.ts';
import { paragraph, toLtr, words } from './paragraph.ts';
import { toBookmark, type WordScope } from './scope.ts';

/** The end: pages to go on with, words explained, how to cite, licence, whom to tell what is wrong, sources. */
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
    ...toSources(sources, formats, scope, heading(t('print.sources'))),
  ];
}

/** The sources come last, as Word puts endnotes there: those that no line refers to, then the notes. */
function toSources(
  sources: Book['sources'],
  formats: Book['formats'],
  scope: WordScope,
  heading: Paragraph,
): FileChild[] {
  if (sources.length === 0) return [];
  const cited = new Set(scope.file.sources.listCited());
  const rest = sources.filter(({ number }) => !cited.has(number));
  return [heading, ...rest.map((source) => toListedSource(source, formats, scope))];
}

/** The endnotes: each source that the text refers to. */
export const toEndnotes = ({ sources, formats }: Book, scope: WordScope): Record<string, { children: Paragraph[] }> =>
  Object.fromEntries(
    scope.file.sources.listCited().flatMap((number, index) => {
      const source = sources.find((candidate) => candidate.number === number);
      if (!source) return [];
      const children = paragraph([...toRuns(' ', scope), ...toSourceWords(source, formats, scope)], scope, {
        style: 'EndnoteText',
      });
      return [[index + 1, { children: [children] }]];
    }),
  );

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
    { style: 'Fact' },
  );

type Source = Book['sources'][number];

function toListedSource(source: Source, formats: Book['formats'], scope: WordScope): Paragraph {
  const number = scope.file.sources.getNumber(source.number);
  const mark = new Bookmark({ id: toBookmark(toSourceId(source.number)), children: toRuns(`${number}.`, scope) });
  return paragraph([mark, ...toRuns(' ', scope), ...toSourceWords(source, formats, scope)], scope, {
    style: 'Bibliography',
  });
}

function toSourceWords(
  { title, url, date, lang }: Source,
  formats: Book['formats'],
  scope: WordScope,
): ParagraphChild[] {
  const own = lang === undefined ? scope : { lang, dir: getDirection(lang) };
  const name = toRuns(own.dir === scope.dir ? title : toLtr(title, scope), own, url ? { style: 'Hyperlink' } : {});
  return [
    ...(url ? [new ExternalHyperlink({ link: url, children: name })] : name),
    ...(date ? toRuns(`${scope.dir === 'rtl' ? '\u200f،\u200f' : ','} ${formats.date(date)}`, scope) : []),
  ];
}
