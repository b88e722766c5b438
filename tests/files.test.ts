import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, type TestContext, test } from 'vitest';
import { loadSite } from '../src/lib/content/load.ts';
import { buildRelations } from '../src/lib/content/site/relations.ts';
import { toPlainText } from '../src/lib/document/plain-text.ts';
import { buildPublication } from '../src/lib/downloads/book/publication/build-publication.ts';
import type { Publication } from '../src/lib/downloads/book/publication/publication.ts';
import type { Locale } from '../src/lib/i18n/registry.ts';
import { project } from './support/build.ts';
import { countOfficePages } from './support/office.ts';
import { checkPdf } from './support/pdf-check.ts';
import { getFoundShare } from './support/pdf-words.ts';
import { epubCheckJar, getMissing, onEach, run } from './support/programs.ts';
import { listSiteFiles, pickOfEachKind, type SiteFile } from './support/site-files.ts';

/** `npm run verify` looks at every file; otherwise one of each kind and language is enough. */
const isWhole = process.env['VERIFY_FILES'] === 'all';
const all = listSiteFiles(inject('site'));
const files = isWhole ? all : pickOfEachKind(all);
const ofFormat = (...formats: string[]) => files.filter(({ format }) => formats.includes(format));

/** Share of the words of a text that its PDF must give back. */
const thresholds: Record<string, number> = { en: 0.98, fr: 0.98, ar: 0.95 };

/** A test without its program is passed over; a verification without it is none. */
function need(program: Parameters<typeof getMissing>[0], { skip }: TestContext): void {
  const missing = getMissing(program);
  if (missing && isWhole) throw new Error(missing);
  if (missing) skip(missing);
}

/** What was found about each file; none where all is well. */
async function findIssues(judged: readonly SiteFile[], judge: (file: SiteFile) => Promise<string[]>) {
  expect(judged.length).toBeGreaterThan(0);
  const found = await onEach(judged, async (file) => (await judge(file)).map((issue) => `${file.url}: ${issue}`));
  return found.flat();
}

test('every file has the size and the hash that the open data give', async () => {
  const wrong = await findIssues(all, async ({ path, bytes, sha256 }) => {
    const content = readFileSync(path);
    const isRight = content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
    return isRight ? [] : ['not the file that is described'];
  });
  expect(wrong).toEqual([]);
});

test('qpdf finds no issue in a PDF', async (context) => {
  need('qpdf', context);
  const issues = await findIssues(ofFormat('pdf', 'counter-pdf'), async ({ path }) => {
    const { code, said } = await run('qpdf', ['--check', path]);
    return code === 0 ? [] : [said];
  });
  expect(issues).toEqual([]);
});

test('a PDF meets what a program can check of PDF/UA-1', { timeout: 1_200_000 }, async () => {
  expect(await findIssues(ofFormat('pdf', 'counter-pdf'), ({ path }) => checkPdf(readFileSync(path)))).toEqual([]);
});

test('the words of a text are found again in its PDF', { timeout: 1_200_000 }, async () => {
  const site = await loadSite(join(project, 'content'));
  const relations = buildRelations(site);
  const least: Record<string, number> = {};
  const issues = await findIssues(ofFormat('pdf'), async ({ path, of, locale }) => {
    const source = toWords(buildPublication(site, relations, of, locale as Locale));
    const share = await getFoundShare(readFileSync(path), source);
    least[locale] = Math.min(least[locale] ?? 1, share);
    return share >= (thresholds[locale] ?? 1) ? [] : [`${(100 * share).toFixed(1)} % of its words`];
  });
  expect(issues, JSON.stringify(least)).toEqual([]);
  if (isWhole) console.log('least share of words found again:', least);
});

const toWords = ({ title, summary, chapters }: Publication): string =>
  [
    title,
    summary,
    ...chapters.map(({ blocks, footnotes }) => toPlainText({ children: blocks, footnotes }, { figures: false })),
  ].join('\n');

test('EPUBCheck finds no error and no warning in an EPUB', { timeout: 1_200_000 }, async (context) => {
  need('epubcheck', context);
  const issues = await findIssues(ofFormat('epub'), async ({ path }) => {
    // A short run is over before the second compiler of Java would pay.
    const { code, said } = await run('java', [
      '-XX:TieredStopAtLevel=1',
      '-jar',
      epubCheckJar,
      '--failonwarnings',
      path,
    ]);
    return code === 0 ? [] : [said];
  });
  expect(issues).toEqual([]);
});

test('LibreOffice opens every Word file and workbook and prints its pages', { timeout: 1_200_000 }, async (context) => {
  need('soffice', context);
  const papers = ofFormat('docx', 'worksheets-docx', 'worksheets-xlsx');
  const pages = await countOfficePages(papers.map(({ path }) => path));
  expect(papers.filter((_, index) => !pages[index]).map(({ url }) => url)).toEqual([]);
});
