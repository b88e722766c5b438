import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from './support/files.ts';
import { findElements, getAttribute, type Tree, walkElements } from './support/html-tree.ts';
import { type Page, readPages } from './support/pages.ts';

const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'content'];

describe.each([
  ['the site', inject('site')],
  ['the fixture', inject('fixtureSite')],
])('%s', (_, site) => {
  const pages = readPages(site);
  const ids = new Map(pages.map((page) => [page.path, getIds(page.tree)]));

  test('no link, asset or anchor is dead', () => {
    const own = getOwnOrigin(pages);
    const issues = pages.flatMap((page) =>
      getAddresses(page.tree)
        .filter((address) => !isAlive(site, ids, own, page.path, address))
        .map((address) => `${page.path} → ${address}`),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(issues).toEqual([]);
  });

  test('every file that the styles name is there', () => {
    const issues = listFiles(site)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(join(site, file), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)]
          .map(([, address = '']) => new URL(address, `http://site/${file}`).pathname)
          .filter((path) => !isFile(site, path))
          .map((path) => `${file} → ${path}`),
      );
    expect(issues).toEqual([]);
  });
});

/** The public origin of the site, as its pages say it. */
function getOwnOrigin(pages: Page[]): string {
  const canonical = pages.flatMap((page) => findElements(page.tree, 'link', { rel: 'canonical' }))[0];
  return canonical ? new URL(getAttribute(canonical, 'href') ?? '').origin : 'http://site';
}

function getIds(tree: Tree): Set<string> {
  return new Set([...walkElements(tree)].flatMap((element) => getAttribute(element, 'id') ?? []));
}

function getAddresses(tree: Tree): string[] {
  return [...walkElements(tree)].flatMap((element) => {
    const plain = ADDRESSES.flatMap((name) => getAttribute(element, name) ?? []);
    const sets = (getAttribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
    const isMetaText = element.tagName === 'meta' && !/^(?:https?:)?\//.test(plain[0] ?? '');
    return isMetaText ? [] : [...plain, ...sets.filter(Boolean)];
  });
}

function isAlive(site: string, ids: Map<string, Set<string>>, own: string, from: string, address: string): boolean {
  const url = new URL(address, own + from);
  if (url.origin !== own) return true;
  const path = decodeURIComponent(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (path.endsWith('.svg')) return isFile(site, path) && hasDrawing(site, path, fragment);
  if (!ids.has(path)) return isFile(site, path);
  return fragment === '' || ids.get(path)?.has(fragment) === true;
}

/** Whether a file of drawings holds the one that a page points to. */
const hasDrawing = (site: string, path: string, id: string): boolean =>
  id === '' || readFileSync(join(site, path), 'utf8').includes(`id="${id}"`);

function isFile(site: string, path: string): boolean {
  const file = join(site, path);
  return existsSync(file) && statSync(file).isFile();
}
