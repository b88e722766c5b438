/** The language of some words. */
export interface WordLanguage {
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The letter of a theme and its name. */
export interface ThemeLabel {
  letter: string;
  name: string;
}

/** A line beside the title: `City: Barcelona`. */
export interface Fact {
  label: string;
  value: string;
  /** Set where the value is an address or a number to call. */
  url?: string;
}
