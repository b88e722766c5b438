import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './support/pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'wcag/h37': 'error' },
});

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
