import { parse, stringify } from 'yaml';

type Fields = Record<string, unknown>;

/** Style of the files of the content: block lists, single quotes where needed, no line folded. */
const style = { lineWidth: 0, singleQuote: true } as const;

/** A text as the form has it: the fields at its top, and its body. */
export function readText(text: string): Fields {
  const [, top = '', body = text] = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n?([\s\S]*)$/m.exec(text) ?? [];
  return { ...(parse(top) as Fields | null), body: body.trim() };
}

/** A text as a file. What the form would write as "nothing here" is left out, marks of a translation in a source text too. */
export function writeText({ body, ...fields }: Fields): string {
  const { translation, ...own } = dropEmpty(fields);
  const isTranslation = typeof translation === 'object' && translation !== null && 'from' in translation;
  const top = isTranslation ? { ...own, translation } : own;
  return `---\n${stringify(top, style)}---\n\n${String(body ?? '').trim()}\n`;
}

const dropEmpty = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const kept = isFields(value) ? dropEmpty(value) : value;
      const isEmpty =
        kept === null || kept === undefined || kept === '' || (isFields(kept) && Object.keys(kept).length === 0);
      return isEmpty ? [] : [[name, kept]];
    }),
  );

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
