import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that stands for all of its kind, in one language. */
export interface Template {
  /** `guides-page`: its section, and `list`, `page` or deeper. */
  name: string;
  locale: string;
  /** Address inside the site. */
  path: string;
}

const depths = ['home', 'list', 'page', 'part'];

/**
 * The pages to look at: the first of each depth of each section in the first locale, and the same pages in the others. A locale that
 * has none of them, as one for newcomers only, gives its own.
 */
export function findTemplates(site: string, locales: readonly string[]): Template[] {
  const [first = '', ...others] = locales;
  const found = getKinds(site, first);
  return [
    ...found,
    ...others.flatMap((locale) => {
      const twins = found.flatMap((template) => findTwin(site, template, locale) ?? []);
      const own = getKinds(site, locale);
      return twins.length >= own.length / 2 ? twins : own;
    }),
  ];
}

function getKinds(site: string, locale: string): Template[] {
  const kinds = new Map<string, Template>();
  for (const folder of listPages(join(site, locale)).sort()) {
    const parts = folder === '' ? [] : folder.split('/');
    const name = [parts[0], depths[parts.length] ?? 'deep'].filter(Boolean).join('-');
    if (!kinds.has(name)) kinds.set(name, { name, locale, path: `/${[locale, ...parts].join('/')}/` });
  }
  return [...kinds.values()];
}

/** Folders below one that hold a page. */
function listPages(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'));
}

/** The same page in another locale, as its own head names it. */
function findTwin(site: string, { name, path }: Template, locale: string): Template | undefined {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const links = [...html.matchAll(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g)].map(
    ([, href]) => href ?? '',
  );
  const twin = links.map((href) => new URL(href).pathname).find((candidate) => candidate.includes(`/${locale}/`));
  return twin === undefined ? undefined : { name, locale, path: twin.slice(twin.indexOf(`/${locale}/`)) };
}
