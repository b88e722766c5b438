type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes words safe in XML, between tags and between double quotes. */
export const escapeXml = (words: string): string => words.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Writes an element; attributes without a value are left out. Without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) tag += ` ${attribute}="${escapeXml(String(value))}"`;
  }
  return content === '' && EMPTY.has(name) ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Elements that hold nothing. */
const EMPTY = new Set(['br', 'hr', 'img', 'link', 'meta', 'item', 'itemref', 'rootfile']);
