/** `registrarse`, `renovarla`: pronouns written together with a verb. */
const PRONOUN = /(?<=ar|er|ir|ando|iendo)(?:me|te|se|nos|l[aeo]s?)$/;

const endings: readonly [ending: RegExp, replacement: string][] = [
  [/(?:amiento|imiento)$/, ''],
  [/(?:acion|adora|ador)$/, ''],
  [/icion$/, 'ic'],
  [/encion$/, 'en'],
  [/ccion$/, 'c'],
  [/sion$/, 's'],
  [/ctora?$/, 'c'],
  [/(?:idad|edad)$/, ''],
  [/(?:encia|ancia|ante)$/, ''],
  [/(?:ismo|ista)$/, ''],
  [/(?:ado|ada|ido|ida)$/, ''],
  [/(?:ando|iendo|aron|ieron|aban|aba)$/, ''],
  [/gue$/, 'g'],
  [/que$/, 'c'],
  [/(?:ar|er|ir)$/, ''],
  [/(?:io|a|o|e|i)$/, ''],
];

/** Stems of one word whose vowels or consonants change. */
const alike = new Map(
  Object.entries({
    pierd: 'perd',
    duerm: 'dorm',
    encuentr: 'encontr',
    persig: 'perseg',
    cierr: 'cerr',
    sient: 'sent',
    vuelv: 'volv',
    pid: 'ped',
    inscrit: 'inscrib',
    inscripcion: 'inscrib',
  }),
);
const SHORTEST = 3;

/** Spanish: number, gender, and the commonest forms of verbs and of the nouns made of them. Of a folded word. */
export function stemSpanish(word: string): string {
  if (word.length <= SHORTEST) return word;
  const one = toSingular(word.replace(PRONOUN, ''));
  const stem = strip(one).replace(/(?<=...)i$/, '');
  return alike.get(stem) ?? stem;
}

/** `los que me pagan`: what may be the plural of a verb, and is the end of the word in `alemán`. */
export function stemSpanishVariant(word: string): string | undefined {
  const rest = word.replace(/(?<=...)(?:an|en)$/, '');
  return rest === word ? undefined : stemSpanish(`${rest}a`);
}

const toSingular = (word: string): string =>
  word
    .replace(/ces$/, 'z')
    .replace(/(?<=..[dlnrzjy])es$/, '')
    .replace(/(?<=...)s$/, '');

function strip(word: string): string {
  for (const [ending, replacement] of endings) {
    const stem = word.replace(ending, replacement);
    if (stem !== word && stem.length >= SHORTEST) return stem;
  }
  return word;
}
