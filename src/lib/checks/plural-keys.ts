const FORM = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/;

/** A string key taken apart: `guides.count_one` → base `guides.count`, form `one`. */
export interface PluralKey {
  base: string;
  form: string;
  isOrdinal: boolean;
}

/** Reads the plural form off a key; undefined where it has none. */
export function parsePluralKey(key: string): PluralKey | undefined {
  const [, base, ordinal, form] = FORM.exec(key) ?? [];
  return base === undefined || form === undefined ? undefined : { base, form, isOrdinal: ordinal !== undefined };
}

const formsOf = new Map<string, string[]>();

/** Plural forms of a language, looked up once: to make the rules takes longer than to check a key. */
function getForms(lang: string, isOrdinal: boolean): string[] {
  const type = isOrdinal ? 'ordinal' : 'cardinal';
  const id = `${lang} ${type}`;
  const forms = formsOf.get(id) ?? new Intl.PluralRules(lang, { type }).resolvedOptions().pluralCategories;
  formsOf.set(id, forms);
  return forms;
}

/** Keys that a language needs for one plural: `ar` has six, `fr` has `one`, `many` and `other`. */
export function getPluralKeys({ base, isOrdinal }: PluralKey, lang: string): string[] {
  return getForms(lang, isOrdinal).map((form) => `${base}${isOrdinal ? '_ordinal' : ''}_${form}`);
}
