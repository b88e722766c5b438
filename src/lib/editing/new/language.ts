import { settings } from '../../collections/settings.ts';
import type { Content } from '../../content/reading/raw.ts';
import { describeFields, type FieldSchema } from '../fields/field-schema.ts';

/** Fields of a row of the list of languages, in `site.yaml`. */
export const describeLanguage = (): FieldSchema => {
  const row = describeFields(settings).properties?.['locales']?.items;
  if (!row) throw new Error('The schema of the settings has no list of locales.');
  return row;
};

/** What a language says of itself: its name, and the direction of its writing. */
export function getLanguageDefaults(locale: string): { lang: string; label: string; dir: 'ltr' | 'rtl' } {
  const label = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  const { script } = new Intl.Locale(locale).maximize();
  const isRightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'].includes(script ?? '');
  return {
    lang: locale,
    label: label.charAt(0).toLocaleUpperCase(locale) + label.slice(1),
    dir: isRightToLeft ? 'rtl' : 'ltr',
  };
}

/** The row of a new language: for newcomers only until it says otherwise, falling back to the language that all texts have. */
export function makeLanguageRow(
  { registry }: Pick<Content, 'registry'>,
  locale: string,
  given: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const { fallback, ...rest } = given;
  const chain = fallback?.split(',') ?? (registry ? [registry.defaultLocale as string] : []);
  return {
    locale,
    ...getLanguageDefaults(locale),
    scope: 'newcomers',
    ...rest,
    ...(chain.length > 0 && { fallback: chain }),
  };
}

/**
 * Adds a row to the list of languages; every other line stays.
 * @param text the whole of `site.yaml`
 * @param rowText the row as YAML, one field a line
 * @throws where the list is not written one row after the other
 */
export function addLanguageRow(text: string, rowText: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^locales:\s*$/.test(line));
  const dash = lines.slice(start + 1).find((line) => line.trim().startsWith('- '));
  if (start < 0 || dash === undefined) throw new Error('site.yaml has no list "locales:" with a line for each field.');
  const pad = dash.slice(0, dash.indexOf('-'));
  let end = start + 1;
  while (
    end < lines.length &&
    (lines[end]?.trim() === '' || lines[end]?.startsWith(`${pad}-`) || lines[end]?.startsWith(`${pad} `))
  )
    end += 1;
  while (lines[end - 1]?.trim() === '') end -= 1;
  const row = rowText
    .trimEnd()
    .split('\n')
    .map((line, index) => `${pad}${index === 0 ? '- ' : '  '}${line}`);
  return lines.toSpliced(end, 0, ...row).join('\n');
}
