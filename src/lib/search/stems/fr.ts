/** Endings by the word that they make of a root, the longest first. */
const endings: readonly [ending: RegExp, replacement: string][] = [
  [/(?:issements?|issantes?|issants?)$/, ''],
  [/(?:ations?|ateurs?|atrices?|ateuses?)$/, ''],
  [/(?:itions?|iteurs?|itrices?)$/, 'i'],
  [/(?:utions?)$/, 'u'],
  [/ences?$/, 'ent'],
  [/ances?$/, ''],
  [/logies?$/, 'log'],
  [/(?:ismes?|istes?)$/, ''],
  [/(?:abilites?|ables?|ibles?)$/, ''],
  [/ivites?$/, 'if'],
  [/(?<=.{4})ites?$/, ''],
  [/(?:ives?|ifs?)$/, 'if'],
  [/(?:iques?)$/, 'ic'],
  [/(?:euses?|eurs?)$/, ''],
  [/(?<=..)eaux?$/, 'el'],
  [/aux$/, 'al'],
  [/(?:ales?|als)$/, 'al'],
  [/(?:elles?|els)$/, 'el'],
  [/(?:ennes?|ens)$/, 'en'],
  [/(?:ieres?|iers?)$/, 'ier'],
  [/antes?$|ants?$/, 'ant'],
  [/(?:entes?|ents)$/, 'ent'],
  [/(?:erons|eront|erais|erait|eriez|aient|erai|eras|erez|ees|ee|er|ir|ez|es|e|s|x)$/, ''],
];
const ROOT = 3;

/**
 * French: number, gender, the commonest forms of verbs and of the nouns made of them: `intégration`, `intégrer` and
 * `intégrées` are one. Of a folded word, which has no accents to go by.
 */
export function stemFrench(word: string): string {
  if (word.length <= ROOT) return word;
  for (const [ending, replacement] of endings) {
    const stem = word.replace(ending, replacement);
    if (ending.test(word) && stem.length >= ROOT) return tidy(stem);
  }
  return tidy(word);
}

/** `accueillir`, `accueille`; `arrivant`, `arriver`. */
const tidy = (stem: string): string =>
  stem.length > ROOT + 1 ? stem.replace(/([a-z])\1$/, '$1').replace(/(?<=.{3})e$/, '') : stem;
