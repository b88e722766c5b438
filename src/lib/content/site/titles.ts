/** A piece of a title: words that may wrap, or a compound that must not be cut at its hyphens. */
export interface TitlePart {
  text: string;
  isCompound: boolean;
}

/** Splits a title so that compounds such as `one-stop-shop` stay on one line. Very long ones may still wrap. */
export function splitTitle(title: string): TitlePart[] {
  return title
    .split(/(\p{L}+(?:-\p{L}+)+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, isCompound: /^\p{L}+(?:-\p{L}+)+$/u.test(text) && text.length <= 16 }));
}
