import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findTemplates } from './templates.ts';

const site = mkdtempSync(join(tmpdir(), 'look-'));
afterAll(() => rmSync(site, { recursive: true }));

const write = (path: string, twin = '') => {
  mkdirSync(join(site, path), { recursive: true });
  const head = twin && `<link rel="alternate" hreflang="fr" href="https://example.org${twin}">`;
  writeFileSync(join(site, path, 'index.html'), head);
};

test('one page of each kind is looked at, the same one in every language that has it', () => {
  write('/en/', '/fr/');
  write('/en/guides/', '/fr/guides/');
  write('/en/guides/a/', '/fr/guides/un/');
  write('/en/guides/b/', '/fr/guides/deux/');
  for (const path of ['/fr/', '/fr/guides/', '/fr/guides/deux/', '/fr/guides/un/', '/ar/', '/ar/services/'])
    write(path);
  expect(findTemplates(site, ['en', 'fr', 'ar']).map(({ name, path }) => `${name} ${path}`)).toEqual([
    'home /en/',
    'guides-list /en/guides/',
    'guides-page /en/guides/a/',
    'home /fr/',
    'guides-list /fr/guides/',
    'guides-page /fr/guides/un/',
    'home /ar/',
    'services-list /ar/services/',
  ]);
});
