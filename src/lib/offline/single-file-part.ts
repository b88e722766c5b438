import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml } from '../document/escape-html.ts';
import { findElement, getAttribute, isElement, setAttribute, walk } from './html-tree.ts';

/** Parts of a page that need a script, a network or the pages around it. */
const OUT = new Set([
  'script',
  'keep-offline',
  'read-aloud',
  'copy-link',
  'city-stops',
  'remember-city',
  'form',
  'nav',
]);

/** Signs that no page holds, for what differs from file to file: the anchor of the part, and the number of a link. */
const [ANCHOR, LINK] = ['\u0001', '\u0002'];

interface Pattern {
  /** The main part of a page as HTML, with signs. */
  html: string;
  /** Addresses of the site that it links to. */
  links: string[];
}

/** Pages are part of the files of many cities: each is read as HTML once. */
const known = new WeakMap<Buffer, Pattern>();

/**
 * The main part of a page as HTML, with ids of its own.
 * @param page bytes of the page
 * @param anchor id of the part
 * @param toLink where a link to an address of the site leads
 */
export function renderPart(page: Buffer, anchor: string, toLink: (href: string) => string): string {
  let pattern = known.get(page);
  if (!pattern) {
    pattern = toPattern(page.toString());
    known.set(page, pattern);
  }
  const { html, links } = pattern;
  return html
    .replaceAll(ANCHOR, anchor)
    .replace(/\u0002(\d+)\u0002/g, (_, index: string) => escapeAttribute(toLink(links[Number(index)] ?? '')));
}

function toPattern(html: string): Pattern {
  const main = findElement(parse(html), 'main');
  const links: string[] = [];
  if (!main) return { html: '', links };
  removeParts(main);
  for (const element of walk(main)) {
    renameReferences(element);
    const href = getAttribute(element, 'href');
    if (href?.startsWith('#')) setAttribute(element, 'href', `#${ANCHOR}-${href.slice(1)}`);
    else if (href?.startsWith('/')) setAttribute(element, 'href', `${LINK}${links.push(href) - 1}${LINK}`);
  }
  return { html: serialize(main), links };
}

/** As the HTML standard serializes the value of an attribute. */
const escapeAttribute = (value: string): string => escapeHtml(value).replaceAll('\u00a0', '&nbsp;');

function removeParts(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node) => !isElement(node) || !OUT.has(node.tagName));
  for (const child of parent.childNodes) if (isElement(child)) removeParts(child);
}

/** Ids are unique in the file, and whatever points to one of them follows. */
function renameReferences(element: Tree.Element): void {
  for (const name of ['id', 'aria-labelledby', 'aria-describedby', 'for']) {
    const value = getAttribute(element, name);
    if (value) setAttribute(element, name, value.replaceAll(/(?<=^| )/g, `${ANCHOR}-`));
  }
}
