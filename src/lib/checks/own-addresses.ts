import type { Content } from '../content/reading/raw.ts';
import type { Issue } from '../issues/issue.ts';
import { getSlugs } from './slug-list.ts';

/**
 * How a text links to a page of this site: `entry:guides/design-a-one-stop-shop`. Undefined where the address is that of a list,
 * a tool or a file, or of no page.
 */
export function findOwnEntry(content: Content, { pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string | undefined {
  const [locale = '', ...rest] = pathname.split('/').filter((part) => part !== '');
  const slug = rest.at(-1);
  if (slug === undefined || rest.length > 2 || !content.registry?.find(locale)) return undefined;
  const found = getSlugs(content).filter((candidate) => candidate.slug === decode(slug));
  const best = found.find((candidate) => candidate.locale === locale) ?? found[0];
  return best && `entry:${best.collection}/${best.key}${decode(hash)}`;
}

/** The end of an address of this site, `/en/guides/x/`, is told with the entry that it leads to: only the whole site knows it. */
export function nameOwnEntry(content: Content, issue: Issue): Issue {
  if (issue.code !== 'link-target' || issue.params.reason !== 'path' || !issue.params.found.startsWith('/'))
    return issue;
  const expected = findOwnEntry(content, new URL(issue.params.found, 'https://site.invalid'));
  return expected === undefined ? issue : { ...issue, params: { ...issue.params, expected } };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
