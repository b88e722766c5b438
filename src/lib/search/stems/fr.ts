/** Endings of the singular by the word that they make of a root, the longest first. */
const endings: readonly [ending: RegExp, replacement: string][] = [
  [/(?:issement|issante?)$/, ''],
  [/(?:ation|ateur|atrice|ateuse)$/, ''],
  [/(?:ition|iteur|itrice)$/, 'i'],
  [/(?:uction|ucteur|uctrice|uire)$/, 'u'],
  [/(?<=d|str)uite?$/, 'u'],
  [/ution$/, 'u'],
  [/cr(?:iption|ire|ite?)$/, 'cr'],
  [/sion$/, 's'],
  [/ence$/, 'ent'],
  [/ance$/, ''],
  [/log(?:ie|ue|ique)$/, 'log'],
  [/(?:isme|iste)$/, ''],
  [/(?:abilite|able|ible)$/, ''],
  [/ivite$/, 'if'],
  [/(?<=.{3}(?:al|il|ar|ic|ac|ur|rs|os|nt|in|id))ite$/, ''],
  [/(?:ive|if)$/, 'if'],
  [/ique$/, 'ic'],
  [/(?:euse|eur)$/, ''],
  [/(?<=..)eau$/, 'el'],
  [/au$/, 'al'],
  [/ale?$/, 'al'],
  [/elle?$/, 'el'],
  [/enne?$/, 'en'],
  [/iere?$/, 'ier'],
  [/(?<=.{3})ement$/, ''],
  [/ante?$/, 'ant'],
  [/ente$/, 'ent'],
  [/(?<=.{4})iee?$/, ''],
  [/dre$|(?<=..)due?$/, 'd'],
  [/(?:eron|eront|erai|erait|eriez|aient|era|eree?|ere|ee|er|ir|ez|e)$/, ''],
];
const ROOT = 3;

/** Stems of one word that no ending explains. */
const alike = new Map(
  Object.entries({
    pai: 'pay',
    paient: 'pay',
    payent: 'pay',
    refu: 'refus',
    emploi: 'employ',
    etudier: 'etud',
    etudiant: 'etud',
    appri: 'apprend',
    apprenon: 'apprend',
    domicili: 'domicil',
    domicilier: 'domicil',
    marier: 'mariag',
  }),
);

/**
 * French: number, gender, the commonest forms of verbs and of the nouns made of them: `intégration`, `intégrer` and
 * `intégrées` are one. Of a folded word, which has no accents to go by.
 */
export function stemFrench(word: string): string {
  if (word.length <= ROOT) return word;
  const one = word.replace(/(?<=...)[sx]$/, '');
  const stem = tidy(strip(one));
  return alike.get(stem) ?? stem;
}

function strip(word: string): string {
  for (const [ending, replacement] of endings) {
    const stem = word.replace(ending, replacement);
    if (ending.test(word) && stem.length >= ROOT) return stem;
  }
  return word;
}

/** `accueillir`, `accueille`; `arrivant`, `arriver`. */
const tidy = (stem: string): string =>
  stem.length > ROOT + 1 ? stem.replace(/([a-z])\1$/, '$1').replace(/(?<=.{3})e$/, '') : stem;
