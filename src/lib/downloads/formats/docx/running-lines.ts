import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Book } from '../../book/flow/model.ts';
import { toPrintedUrl } from '../../book/publication/publication.ts';
import { words } from './paragraph.ts';
import type { WordScope } from './scope.ts';

/** What stands at the head and the foot of each page: which file it is, where its live page is, which page of how many. */
export function getRunningLines({ title, siteName, dir, t, url }: Book, scope: WordScope) {
  const [before = '', between = '', after = ''] = t('print.pages', { page: '\0', pages: '\0' }).split('\0');
  const isRtl = dir === 'rtl';
  const numbers = new TextRun({
    ...(isRtl ? { rightToLeft: true } : {}),
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const foot = new Paragraph({ children: [numbers], style: 'Footer', ...(isRtl ? { bidirectional: true } : {}) });
  return {
    headers: { default: new Header({ children: [words(`${siteName} · ${title}`, scope, { style: 'Header' })] }) },
    footers: {
      default: new Footer({
        children: [words(toPrintedUrl(url), { ...scope, dir: 'ltr' }, { style: 'Footer' }), foot],
      }),
    },
  };
}
