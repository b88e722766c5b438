import { expect, test } from 'vitest';
import { getHeaders, SEARCH_WORKER, siteHeaders, toHeadersFile } from './headers.ts';

const CSP = 'Content-Security-Policy';

test('pages may not run WebAssembly, inline scripts or inline styles', () => {
  expect(getHeaders('/en/')[CSP]).not.toMatch(/wasm|unsafe/);
  expect(getHeaders('/en/')[CSP]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
});

test('the search worker alone may run WebAssembly, with all other headers', () => {
  const headers = getHeaders(SEARCH_WORKER);
  expect(headers[CSP]).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(Object.keys(headers)).toEqual(Object.keys(siteHeaders));
});

test('the file for hosts replaces the policy of the search worker', () => {
  const [general = '', worker = ''] = toHeadersFile().split('\n\n');
  expect(general).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'/);
  expect(worker).toMatch(
    /^\/pagefind\/pagefind-worker\.js\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: /,
  );
});

test('the form for editors alone may write styles and speak to GitHub; nowhere else, and no script but its own', () => {
  expect(getHeaders('/admin/')[CSP]).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
  expect(getHeaders('/admin/form.js')[CSP]).toMatch(/connect-src 'self' blob: data: https:\/\/api\.github\.com;/);
  expect(getHeaders('/en/')[CSP]).not.toContain('github');
  expect(toHeadersFile()).toContain(`\n/admin/*\n  ! Content-Security-Policy\n`);
});
