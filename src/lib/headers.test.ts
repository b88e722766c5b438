import { expect, test } from 'vitest';
import { siteHeaders, toHeadersFile } from './headers.ts';

const CSP = 'Content-Security-Policy';

test('no page may run WebAssembly, inline scripts or inline styles', () => {
  expect(siteHeaders[CSP]).not.toMatch(/wasm|unsafe/);
  expect(siteHeaders[CSP]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
});

test('the file for hosts gives every header to every address', () => {
  const [address, ...lines] = toHeadersFile().trimEnd().split('\n');
  expect(address).toBe('/*');
  expect(lines).toEqual(Object.entries(siteHeaders).map(([name, value]) => `  ${name}: ${value}`));
});
