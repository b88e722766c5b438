import { expect, test } from 'vitest';
import { getHeaders, siteHeaders, toHeadersFile } from './headers.ts';

const CSP = 'Content-Security-Policy';

test('no page may run WebAssembly, inline scripts or inline styles', () => {
  expect(siteHeaders[CSP]).not.toMatch(/wasm|unsafe/);
  expect(siteHeaders[CSP]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
});

test('the file for hosts gives every header to every address', () => {
  const [address, ...lines] = toHeadersFile().split('\n');
  expect(address).toBe('/*');
  expect(lines.slice(0, lines.indexOf(''))).toEqual(
    Object.entries(siteHeaders).map(([name, value]) => `  ${name}: ${value}`),
  );
});

test('the form for editors alone may write styles and speak to GitHub; nowhere else, and no script but its own', () => {
  expect(getHeaders('/admin/')[CSP]).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
  expect(getHeaders('/admin/form.js')[CSP]).toMatch(/connect-src 'self' blob: data: https:\/\/api\.github\.com;/);
  expect(getHeaders('/en/')[CSP]).not.toContain('github');
  expect(toHeadersFile()).toContain(`\n/admin/*\n  ! Content-Security-Policy\n`);
});

test('a file to pass on has its styles in it, and runs nothing but the search that stands in it', () => {
  expect(getHeaders('/offline/fr/brussels.html')[CSP]).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'unsafe-inline';/,
  );
  expect(toHeadersFile()).toContain('\n/offline/*\n  ! Content-Security-Policy\n');
});

test('a file to take away brings its styles and pictures, and neither fetches nor runs anything', () => {
  expect(getHeaders('/downloads/en/guides-a.html')[CSP]).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('other sites may frame the lists made for them, and nothing else', () => {
  const list = getHeaders('/embed/fr/brussels.html');
  expect(list[CSP]).toMatch(/^default-src 'none'; .*frame-ancestors \*$/);
  expect(list).not.toHaveProperty('X-Frame-Options');
  for (const path of [
    '/',
    '/fr/',
    '/embed',
    '/fr/embed/',
    '/admin/',
    '/offline/fr/brussels.html',
    '/data/services/fr.json',
  ]) {
    expect(getHeaders(path)[CSP], path).toContain("frame-ancestors 'none'");
    expect(getHeaders(path)['X-Frame-Options'], path).toBe('DENY');
  }
  expect(toHeadersFile()).toContain(
    '\n/embed/*\n  ! Content-Security-Policy\n  ! Cross-Origin-Resource-Policy\n  ! X-Frame-Options\n',
  );
});
