import { getColon } from '../../../i18n/typography.ts';
import type { Book } from '../../book/flow/model.ts';
import { type Cover, toPrintedUrl } from '../../book/publication/publication.ts';
import type { ListedMember } from './archive-member.ts';

/** The first thing to read in an archive: what it is, what is in it, how to cite it. Plain text, for every machine. */
export function writeReadme(book: Book, members: readonly ListedMember[]): string {
  const { t, formats, title, summary, url, date, organisation, licence, lang, cover, report } = book;
  const colon = getColon(lang);
  const size = Math.max(...members.map(({ path }) => path.length));
  return [
    title,
    '='.repeat([...title].length),
    '',
    summary,
    ...(cover ? [formatCover(book, cover)] : []),
    '',
    `${t('print.live')}${colon}${url}`,
    `${t('print.updated')}${colon}${formats.date(date)}`,
    `${t('print.licence')}${colon}${licence.name}${licence.url ? ` (${licence.url})` : ''}`,
    `${t('print.cite')}${colon}${t('print.citation', { organisation, title, date: formats.date(date), url: toPrintedUrl(url) })}`,
    ...(report ? [t('print.wrong', { address: report.printed })] : []),
    '',
    `${t('toolkit.contents')}${colon}`,
    ...book.publication.chapters.map(
      (chapter, index) =>
        `${String(index + 1).padStart(2)}. ${chapter.title} (${chapter.type}${chapter.fallback ? `, ${chapter.fallback}` : ''})`,
    ),
    '',
    `${t('toolkit.files')}${colon}`,
    ...members.map(({ path, bytes }) => `  ${path.padEnd(size)}  ${formats.bytes(bytes)}`),
    '',
  ].join('\r\n');
}

function formatCover({ t, formats, lang }: Book, { preparedFor, day }: Cover): string {
  const made = t('toolkit.composed', { date: formats.date(day) });
  return preparedFor === '' ? made : `${t('toolkit.prepared-for')}${getColon(lang)}${preparedFor}. ${made}`;
}
