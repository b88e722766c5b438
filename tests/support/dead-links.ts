import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { findElements, getAttribute, type Tree, walkElements } from './html-tree.ts';
import type { Page } from './pages.ts';

const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'content'];

/** Links, assets and anchors of pages that lead nowhere inside the site, each with its page. */
export function findDeadLinks(site: string, pages: readonly Page[]): string[] {
  const ids = new Map(pages.map((page) => [page.path, getIds(page.tree)]));
  const own = getOwnOrigin(pages);
  return pages.flatMap((page) =>
    getAddresses(page.tree)
      .filter((address) => !isAlive(site, ids, own, page.path, address))
      .map((address) => `${page.path} → ${address}`),
  );
}

/** Files that the styles of a site name and that are not there. */
export const findMissingStyleFiles = (site: string): string[] =>
  listFiles(site)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(site, file), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)]
        .map(([, address = '']) => new URL(address, `http://site/${file}`).pathname)
        .filter((path) => !isFile(site, path))
        .map((path) => `${file} → ${path}`),
    );

/** The public origin of the site, as its pages say it. */
export function getOwnOrigin(pages: readonly Page[]): string {
  const canonical = pages.flatMap((page) => findElements(page.tree, 'link', { rel: 'canonical' }))[0];
  return canonical ? new URL(getAttribute(canonical, 'href') ?? '').origin : 'http://site';
}

function getIds(tree: Tree): Set<string> {
  return new Set([...walkElements(tree)].flatMap((element) => getAttribute(element, 'id') ?? []));
}

/** Every address that a page names. */
export function getAddresses(tree: Tree): string[] {
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
