/** Where a sentence stands in a text: from its first character to after its last. */
export interface Sentence {
  start: number;
  end: number;
}

/** The sentences of a text in a language. Where a browser cannot tell them apart, the text is one. */
export function findSentences(text: string, lang: string): Sentence[] {
  const parts =
    typeof Intl.Segmenter === 'function'
      ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
      : [{ index: 0, segment: text }];
  return parts
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}
