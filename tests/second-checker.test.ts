import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { readPages } from './support/pages.ts';
import { getKind, isFull } from './support/sample.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** The part of IBM’s checker that is used. */
interface Checker {
  check(document: Document, policies: string[]): Promise<{ results: Finding[] }>;
}
interface Finding {
  ruleId: string;
  message: string;
  snippet: string;
  value: [string, string];
}

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

test('a second checker of another house finds nothing on a page of each kind', { timeout: 7_200_000 }, async () => {
  const context = await openContext(reader, { bypassCSP: true, reducedMotion: 'reduce' });
  const paths = readPages(inject('site')).map(({ path }) => path);
  const first = [...Map.groupBy(paths, getKind).values()].flatMap(([path]) => path ?? []);
  // English has every kind of page, Arabic those that are mirrored.
  const chosen = isFull ? paths : first.filter((path) => /^\/(?:en|ar)\//.test(path));
  expect(await visitAll(context, chosen, findIssues)).toEqual([]);
});

async function findIssues(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(source);
  const findings = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL');
  });
  return findings.map(({ ruleId, message, snippet }) => `${path}: ${ruleId}: ${message} at ${snippet.slice(0, 120)}`);
}
