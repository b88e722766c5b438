import { stringify } from 'yaml';

/** Fields as the files of the content have them: block lists, single quotes where needed, no line folded. */
export const toYaml = (fields: unknown): string =>
  stringify(fields, { lineWidth: 0, singleQuote: true, indentSeq: true });

/** A text: its fields at the top, then its body. */
export const toText = (fields: unknown, body: string): string => `---\n${toYaml(fields)}---\n\n${body}\n`;
