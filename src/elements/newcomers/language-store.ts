import { forgetChoice, readChoice, saveChoice } from './choice-store.ts';

const AREA = 'language';

/** The language that this browser remembers, as a locale of the site; undefined where there is none. */
export function readLanguage(): string | undefined {
  const value = readChoice(AREA);
  return typeof value === 'string' ? value : undefined;
}

/** Remembers a language. */
export const saveLanguage = (locale: string): boolean => saveChoice(AREA, locale);

/** Forgets the language. */
export const forgetLanguage = (): void => forgetChoice(AREA);
