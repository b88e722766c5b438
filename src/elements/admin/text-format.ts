import { type Fields, parseYaml, writeYaml } from './yaml-style.ts';

/** A text as the form has it: the fields at its top, and its body. */
export function readText(text: string): Fields {
  const [, top = '', body = text] = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n?([\s\S]*)$/m.exec(text) ?? [];
  const fields = parseYaml(top);
  const sections = getSections(fields['translation']);
  if (sections) orders.set(toSorted(sections), sections);
  return { ...fields, body: body.trim() };
}

/** Marks of translations in the order of their files: the form hands them back in that of the alphabet. */
const orders = new Map<string, Fields>();

const toSorted = (sections: Fields): string =>
  JSON.stringify(Object.entries(sections).sort(([a], [b]) => (a < b ? -1 : 1)));

const getSections = (translation: unknown): Fields | undefined =>
  isFields(translation) && isFields(translation['sections']) ? translation['sections'] : undefined;

function orderMarks(translation: Fields): Fields {
  const sections = getSections(translation);
  return sections ? { ...translation, sections: orders.get(toSorted(sections)) ?? sections } : translation;
}

/** A text as a file. What the form would write as "nothing here" is left out, marks of a translation in a source text too. */
export function writeText({ body, ...fields }: Fields): string {
  const { translation, ...own } = dropEmpty(fields);
  const isTranslation = isFields(translation) && 'from' in translation;
  const top = isTranslation ? { ...own, translation: orderMarks(translation) } : own;
  return `---\n${writeYaml(top)}---\n\n${String(body ?? '').trim()}\n`;
}

/** Fields without those that say nothing. */
export const dropEmpty = (fields: Fields): Fields =>
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
