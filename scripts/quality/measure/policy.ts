import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOwnOrigin } from '../../../tests/support/dead-links.ts';
import { type Element, getAttribute, walkElements } from '../../../tests/support/html-tree.ts';
import type { Page } from '../../../tests/support/pages.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

/** The policies of a `_headers` file, by the addresses that they are for. */
function readPolicies(file: string): Map<string, string> {
  const policies = new Map<string, string>();
  let place = '';
  for (const line of file.split('\n')) {
    if (/^\S/.test(line)) place = line.trim();
    const policy = /^\s+Content-Security-Policy:\s*(.+)$/.exec(line)?.[1];
    if (policy) policies.set(place, policy);
  }
  return policies;
}

const isGeneral = (place: string): boolean =>
  /^(?:\/[^*]*)?\/\*$/.test(place) && !/\/(?:admin|offline|embed|downloads)\//.test(place);

const judge = ([place, policy]: [string, string]): string[] => [
  ...(/(?:^|;\s*)default-src 'none'/.test(policy) ? [] : [`${place} has no default-src 'none'`]),
  ...[...policy.matchAll(/([\w-]+)(?: [^;]*)? 'unsafe-(inline|eval)'/g)].map(
    ([, directive, kind]) => `${place} allows unsafe-${kind} in ${directive}`,
  ),
];

const read = ({ folder }: BuiltSite) => [...readPolicies(readFileSync(join(folder, '_headers'), 'utf8'))];

/** The policy of all pages. */
export function measurePolicy(site: BuiltSite): Outcome {
  const general = read(site).filter(([place]) => isGeneral(place));
  if (general.length === 0) return { measured: 'no policy', met: false, why: '_headers gives pages no policy' };
  return fromFaults(general.flatMap(judge), 'weak directives in the policy of all pages');
}

/** Those of folders that have one of their own. */
export function measureOwnPolicies(site: BuiltSite): Outcome {
  const own = read(site).filter(([place]) => !isGeneral(place));
  return fromFaults(own.flatMap(judge), `weak directives in ${own.length} policies of single folders`);
}

/** What the policy would have to block: code and styles that stand in a page. */
export function measureInlineCode({ pages }: BuiltSite): Outcome {
  const faults = pages.flatMap(({ path, tree }) =>
    [...walkElements(tree)].filter(isInlineCode).map(({ tagName }) => `${path} <${tagName}>`),
  );
  return fromFaults(faults, `scripts, handlers, styles or javascript: links inside ${count(pages.length)} pages`);
}

function isInlineCode(element: Element): boolean {
  const type = getAttribute(element, 'type') ?? '';
  const isData = /json/.test(type);
  return (
    (element.tagName === 'script' && getAttribute(element, 'src') === undefined && !isData) ||
    element.tagName === 'style' ||
    element.attrs.some(
      ({ name, value }) => /^on[a-z]+$/.test(name) || name === 'style' || /^\s*javascript:/i.test(value),
    )
  );
}

/** Files that a browser would fetch from another host by itself. */
export function measureThirdParties(site: BuiltSite): Outcome {
  const own = getOwnOrigin(site.pages);
  const isForeign = (address: string) => new URL(address, own).origin !== own && !/^(?:data|blob):/.test(address);
  const inPages = site.pages.flatMap((page) =>
    getFetched(page)
      .filter(isForeign)
      .map((url) => `${page.path} → ${url}`),
  );
  const styles = site.files.filter((file) => file.endsWith('.css'));
  const inStyles = styles.flatMap((file) =>
    [...readFileSync(join(site.folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/g)]
      .map(([, url, imported]) => url ?? imported ?? '')
      .filter(isForeign)
      .map((url) => `${file} → ${url}`),
  );
  return fromFaults(
    [...inPages, ...inStyles],
    `files of other hosts in ${count(site.pages.length)} pages and ${styles.length} style sheets`,
  );
}

const FETCHING_LINKS = /^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)$/;

const getFetched = ({ tree }: Page): string[] =>
  [...walkElements(tree)].flatMap((element) => {
    if (element.tagName === 'link')
      return FETCHING_LINKS.test(getAttribute(element, 'rel') ?? '') ? [getAttribute(element, 'href') ?? ''] : [];
    const sets = (getAttribute(element, 'srcset') ?? '')
      .split(',')
      .flatMap((part) => part.trim().split(/\s+/)[0] || []);
    const named = ['src', 'poster', 'data'].flatMap((name) => getAttribute(element, name) || []);
    return [...named, ...sets];
  });

/** Cookies that the headers or the scripts of the site set. */
export function measureCookies({ folder, files }: BuiltSite): Outcome {
  const scripts = files.filter((file) => /^(?:_astro\/.*|sw)\.js$/.test(file));
  const faults = ['_headers', ...scripts].filter((file) =>
    /set-cookie|document\.cookie|cookieStore/i.test(readFileSync(join(folder, file), 'utf8')),
  );
  return fromFaults(faults, `cookies in the headers and ${scripts.length} scripts`);
}
