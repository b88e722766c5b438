import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../../tests/support/pdf-check.ts';
import { getFoundShare, readPdfWords, toWordList } from '../../../../../tests/support/pdf-words.ts';
import { loadSmallSite, toLocale } from '../../../../../tests/support/small-site.ts';
import { buildBook } from '../../book/flow/flow.ts';
import { buildPublication } from '../../book/publication/build-publication.ts';
import { packageCounterPdf } from './counter-pdf.ts';

const site = await loadSmallSite();
const publish = (locale: string) =>
  buildPublication(site, site.relations, 'services/example-service', toLocale(site, locale));

describe.each(['en', 'fr', 'ar'])('the sheet for the counter in %s', (locale) => {
  it('is one page that meets what a program can check of PDF/UA-1', async () => {
    const pdf = await packageCounterPdf(buildBook(publish(locale)));
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
    expect(await checkPdf(pdf)).toEqual([]);
  });

  it('gives the words of both languages back', async () => {
    const publication = publish(locale);
    const { counter } = publication;
    const pairs = [counter?.title, ...(counter?.papers ?? []), ...(counter?.phrases ?? [])];
    const text = pairs.flatMap((pair) => [pair?.own ?? '', pair?.host ?? '']).join('\n');
    expect(await getFoundShare(await packageCounterPdf(buildBook(publication)), text)).toBeGreaterThan(0.95);
  });
});

it('has French beside the reader’s words at a counter in Belgium, and the number as it is dialled', async () => {
  const publication = publish('ar');
  expect(publication.counter?.host).toEqual({ lang: 'fr', dir: 'ltr' });
  const words = await readPdfWords(await packageCounterPdf(buildBook(publication)));
  expect([...words]).toEqual(expect.arrayContaining(toWordList(publication.counter?.phone ?? '?')));
});

it('takes smaller type where there is much to say, and refuses what does not fit on one page at all', async () => {
  const publication = publish('en');
  const { counter } = publication;
  if (!counter) throw new Error('The service has no sheet for the counter.');
  const papers = (count: number) => Array.from({ length: count }, (_, index) => ({ own: `Paper number ${index}` }));
  const make = (count: number) =>
    packageCounterPdf(buildBook({ ...publication, counter: { ...counter, papers: papers(count) } }));
  expect((await PDFDocument.load(await make(22))).getPageCount()).toBe(1);
  await expect(make(90)).rejects.toThrow(/does not fit on one page/);
});
