/** A field of the form, as the configuration of Sveltia CMS has it. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  i18n?: boolean | 'duplicate';
  [option: string]: unknown;
}

/** What the fields of a form are made with. */
export interface FormContext {
  /** Words of the form, `editing.field.title`, in the language of the editor. */
  words: Readonly<Record<string, string>>;
  /** Locales of the site with their names, the default one first. */
  locales: readonly { locale: string; label: string }[];
  /** The field is in a text, which each locale has its own of. */
  isTranslated: boolean;
}

/**
 * Words of the form.
 * @throws where the dictionary lacks them, so that no field goes without a name
 */
export function getFormWords({ words }: Pick<FormContext, 'words'>, key: string): string {
  const found = words[key];
  if (found === undefined)
    throw new Error(`The form has no words for "${key}": add them to content/strings/en.json and fr.json.`);
  return found;
}
