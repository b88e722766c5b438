import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../../tests/support/pages.ts';
import { listSiteFiles, pickOfEachKind } from '../../../tests/support/site-files.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';
import { findXmlFault } from '../xml.ts';

const JSON_LD = /<script[^>]*type="?application\/ld\+json"?[^>]*>(.*?)<\/script>/gs;

/** Data for search engines that are missing, cannot be parsed, or have no type. */
export function measureJsonLd({ readerPages }: BuiltSite): Outcome {
  const indexed = readerPages.filter((page) => !/<meta[^>]*noindex/.test(page.html) && !isSilent(page));
  const blocks = indexed.flatMap(({ path, html }) =>
    [...html.matchAll(JSON_LD)].map(([, text = '']) => ({ path, isRight: isTyped(text) })),
  );
  const without = new Set(indexed.map(({ path }) => path)).difference(new Set(blocks.map(({ path }) => path)));
  const faults = [
    ...blocks.filter(({ isRight }) => !isRight).map(({ path }) => `${path}: cannot be parsed, or has no type`),
    ...[...without].map((path) => `${path}: none`),
  ];
  return fromFaults(
    faults,
    `missing or wrong of ${count(indexed.length)} pages; sensitive ones and the choice of language have none by design`,
  );
}

/** Sensitive pages tell other programs nothing, and the page that only asks for a language has nothing to tell. */
const isSilent = ({ html, path }: Page): boolean => html.includes('<quick-exit') || path === '/';

function isTyped(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const things = Array.isArray(value) ? value : [value];
    return things.every(
      (thing) => typeof thing === 'object' && thing !== null && ('@type' in thing || '@graph' in thing),
    );
  } catch {
    return false;
  }
}

/** Feeds and sitemaps whose XML is broken, or whose items share an identifier. */
export function measureFeeds({ folder, files }: BuiltSite): Outcome {
  const xml = files.filter((file) => file.endsWith('.xml'));
  const faults = xml.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const fault = findXmlFault(text);
    const ids = [...text.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, id]) => id);
    return [
      ...(fault ? [`${file}: ${fault}`] : []),
      ...(new Set(ids).size < ids.length ? [`${file}: the same guid twice`] : []),
    ];
  });
  return fromFaults(faults, `broken of ${xml.length} feeds and sitemaps`);
}

/** Files to download that are not the ones whose size and hash the site publishes. */
export function measureChecksums({ folder }: BuiltSite): Outcome {
  const files = listSiteFiles(folder);
  const faults = files.filter(({ path, bytes, sha256 }) => {
    if (!existsSync(path)) return true;
    const content = readFileSync(path);
    return content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256;
  });
  return fromFaults(
    faults.map(({ url }) => url),
    `of ${count(files.length)} files to download differ from their published SHA-256`,
  );
}

/** PDFs without tags, language or title, and whatever else of PDF/UA-1 a program can check. */
export async function measurePdfs({ folder, everyPage }: BuiltSite): Promise<Outcome> {
  const { checkPdf } = await import('../../../tests/support/pdf-check.ts');
  const all = listSiteFiles(folder).filter(({ format }) => format === 'pdf' || format === 'counter-pdf');
  const judged = everyPage ? all : pickOfEachKind(all);
  const faults: string[] = [];
  for (const { path, url } of judged)
    faults.push(...(await checkPdf(readFileSync(path))).map((issue) => `${url}: ${issue}`));
  const outcome = fromFaults(faults, `issues in ${count(judged.length)} of ${count(all.length)} PDFs`);
  return outcome.met === true && judged.length < all.length
    ? { ...outcome, met: 'not tested', why: 'one of each kind and language; -- --every-page looks at all' }
    : outcome;
}

/** Books that a checker in the manner of EPUBCheck finds an error in. */
export async function measureEpubs({ folder, everyPage }: BuiltSite): Promise<Outcome> {
  const { EpubCheck } = await import('@likecoin/epubcheck-ts');
  const all = listSiteFiles(folder).filter(({ format }) => format === 'epub');
  const judged = everyPage ? all : pickOfEachKind(all);
  const faults: string[] = [];
  for (const { path, url } of judged) {
    const { messages } = await new EpubCheck().check(readFileSync(path));
    faults.push(
      ...messages
        .filter(({ severity }) => /error|fatal/.test(severity))
        .map(({ id, message }) => `${url}: ${id} ${message}`),
    );
  }
  const outcome = fromFaults(faults, `errors in ${count(judged.length)} of ${count(all.length)} EPUBs`);
  return outcome.met === true && judged.length < all.length
    ? { ...outcome, met: 'not tested', why: 'one of each kind and language; -- --every-page looks at all' }
    : outcome;
}
