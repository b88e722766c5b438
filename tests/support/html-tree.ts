import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Tree = DefaultTreeAdapterTypes.Document;

/** Parses a page as a browser does. */
export const parseHtml = (html: string): Tree => parse(html);

const isElement = (node: Node): node is Element => 'tagName' in node;
const getChildren = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every element below `node`, in the order of the page. */
export function* walkElements(node: Node): Generator<Element> {
  for (const child of getChildren(node)) {
    if (isElement(child)) yield child;
    yield* walkElements(child);
  }
}

/** The value of an attribute, or none. */
export const getAttribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The elements of that name that have all the attributes given. */
export function findElements(node: Node, tag: string, attributes: Record<string, string> = {}): Element[] {
  return [...walkElements(node)].filter(
    (element) =>
      element.tagName === tag &&
      Object.entries(attributes).every(([name, value]) => getAttribute(element, name) === value),
  );
}

/** Attributes whose words a reader sees or hears. */
const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'label'];

/** A piece of a page's words, with the language and direction that it is marked with. */
export interface Words {
  text: string;
  lang: string;
  dir: string;
}

/** Every piece of words of a page, attributes included, with the language that applies to it. */
export function* walkWords(node: Node, lang = '', dir = ''): Generator<Words> {
  for (const child of getChildren(node)) {
    if (child.nodeName === '#text' && 'value' in child) {
      const text = child.value.replace(/\s+/g, ' ').trim();
      if (text) yield { text, lang, dir };
    }
    if (!isElement(child) || child.tagName === 'script' || child.tagName === 'style') continue;
    const ownLang = getAttribute(child, 'lang') ?? lang;
    const ownDir = getAttribute(child, 'dir') ?? dir;
    for (const name of SPOKEN) {
      const text = getAttribute(child, name);
      if (text) yield { text, lang: ownLang, dir: ownDir };
    }
    yield* walkWords(child, ownLang, ownDir);
  }
}
