import { HtmlValidate } from 'html-validate';
import { findElements, walkElements } from '../../../tests/support/html-tree.ts';
import { samplePaths } from '../../../tests/support/sample.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, fromSample, type Outcome } from '../outcome.ts';

/** The rules of the test of all pages. */
export const createValidator = (): HtmlValidate =>
  new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'error', 'wcag/h37': 'error' },
  });

/** Errors of html-validate, in some pages of each kind or in all. */
export async function measureHtml({ pages, everyPage }: BuiltSite): Promise<Outcome> {
  const chosen = new Set(everyPage ? [] : samplePaths(pages.map(({ path }) => path)));
  const judged = everyPage ? pages : pages.filter(({ path }) => chosen.has(path));
  const validator = createValidator();
  const faults: string[] = [];
  for (const { html, path } of judged) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
  }
  const what = `errors in ${count(judged.length)} of ${count(pages.length)} pages`;
  return judged.length === pages.length
    ? fromFaults(faults, what)
    : fromSample(faults, what, 'eight pages of each kind; -- --every-page looks at all');
}

/** Pages whose language, title, main heading or words are missing from what the server sends, without any script. */
export function measureWords({ readerPages }: BuiltSite): Outcome {
  const faults = readerPages.filter(({ tree, lang }) => {
    const main = findElements(tree, 'main')[0] ?? tree;
    const hasWords = [...walkElements(main)].some(({ tagName }) => /^(?:p|li|a|form)$/.test(tagName));
    return !lang || !hasWords || findElements(tree, 'title').length === 0 || findElements(tree, 'h1').length !== 1;
  });
  return fromFaults(
    faults.map(({ path }) => path),
    `without language, title, one main heading or words, of ${count(readerPages.length)} pages`,
  );
}

/** Pages in a language that is read from the right and that do not say so. */
export function measureDirection({ pages }: BuiltSite): Outcome {
  const mirrored = pages.filter(({ lang }) => /^(?:ar|fa|he|ur|ps|ckb)\b/.test(lang));
  const faults = mirrored.filter(({ html }) => !/<html [^>]*\bdir="?rtl/.test(html)).map(({ path }) => path);
  return fromFaults(faults, `not marked of ${count(mirrored.length)} pages read from the right`);
}
