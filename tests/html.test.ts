import { expect, inject, test } from 'vitest';
import { createValidator } from '../scripts/quality/measure/html.ts';
import { readPages } from './support/pages.ts';

const validator = createValidator();

test.each([
  ['the site', inject('site')],
  ['the fixture', inject('fixtureSite')],
])('every page of %s is valid HTML', async (_, site) => {
  const issues: string[] = [];
  for (const page of readPages(site)) {
    const report = await validator.validateString(page.html, page.path);
    for (const { messages } of report.results) {
      issues.push(
        ...messages.map(({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(issues).toEqual([]);
});
