/** One tag as the form needs it. */
export interface FormTag {
  name: string;
  label: string;
  holds: 'blocks' | 'tags' | 'inlines' | 'nothing';
  attributes: { name: string; label: string; required: boolean; values?: readonly string[]; isImage?: boolean }[];
  /** What a new one starts with. */
  example: Readonly<Record<string, string>>;
}

export type TagValues = Record<string, string>;

/** Finds a tag of that name in a text. */
export const getTagPattern = ({ name, holds }: FormTag): RegExp => {
  const attributes = '(?<attributes>(?:\\s+[a-zA-Z]+="[^"]*")*)';
  if (holds === 'nothing') return new RegExp(`<${name}${attributes}\\s*/>`, 'm');
  return new RegExp(`<${name}${attributes}>\\s*(?<content>[\\s\\S]*?)\\s*</${name}>`, 'm');
};

/** The values of a tag that `getTagPattern` has found. */
export function readTag(match: RegExpMatchArray): TagValues {
  const { attributes = '', content } = match.groups ?? {};
  const found = [...attributes.matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  return { ...Object.fromEntries(found), ...(content !== undefined && { content }) };
}

/** A tag as text: attributes that may be left out and are empty are left out. */
export function writeTag({ name, holds, attributes }: FormTag, values: Readonly<Record<string, unknown>>): string {
  const written = attributes.map((attribute) => {
    const value = toAttribute(values[attribute.name]);
    return value === '' && !attribute.required ? '' : ` ${attribute.name}="${value}"`;
  });
  const start = `<${name}${written.join('')}`;
  if (holds === 'nothing') return `${start} />`;
  const content = String(values['content'] ?? '').trim();
  return holds === 'inlines' ? `${start}>${content}</${name}>` : `${start}>\n\n${content}\n\n</${name}>`;
}

/** One line without the sign that would end it. */
const toAttribute = (value: unknown): string =>
  String(value ?? '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”')
    .trim();
