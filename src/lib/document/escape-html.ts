const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe between tags and between double quotes. Every word that is printed passes here. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

type AttributeValue = string | number | true | null | undefined;

/** Writes an opening tag; attributes without a value are left out, `true` gives the bare name. */
export function openTag(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    tag += value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(String(value))}"`;
  }
  return `${tag}>`;
}

/** Writes an element whose content is HTML already. */
export const element = (name: string, attributes: Readonly<Record<string, AttributeValue>>, html: string): string =>
  `${openTag(name, attributes)}${html}</${name}>`;
