const endings: readonly [ending: RegExp, replacement: string][] = [
  [/(?:amientos?|imientos?)$/, ''],
  [/(?:aciones|acion|adoras?|adores|ador)$/, ''],
  [/(?:iciones|icion)$/, 'ic'],
  [/(?:idades|idad)$/, ''],
  [/(?:encias?|ancias?)$/, ''],
  [/(?:ismos?|istas?)$/, ''],
  [/(?:ados?|adas?|idos?|idas?)$/, ''],
  [/(?:ando|iendo)$/, ''],
  [/ces$/, 'z'],
  [/(?:ar|er|ir)$/, ''],
  [/(?:es|os|as|a|o|e|s)$/, ''],
];

/** Spanish: number, gender, and the commonest forms of verbs and of the nouns made of them. Of a folded word. */
export function stemSpanish(word: string): string {
  if (word.length < 4) return word;
  for (const [ending, replacement] of endings) {
    const stem = word.replace(ending, replacement);
    if (stem !== word && stem.length >= 3) return stem;
  }
  return word;
}
