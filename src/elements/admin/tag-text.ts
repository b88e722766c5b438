/** One tag as the form needs it. */
export interface FormTag {
  name: string;
  label: string;
  holds: 'blocks' | 'tags' | 'inlines' | 'nothing';
  attributes: { name: string; required: boolean }[];
  /** What a new one starts with. */
  example: Readonly<Record<string, string>>;
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
