const hasVowel = (stem: string): boolean => /[aeiou]|.y/.test(stem);

/** Number of times that vowels are followed by consonants: Porter’s measure of a stem. */
const measure = (stem: string): number => stem.match(/(?:[aeiou]|(?<=[^aeiou])y)+[^aeiouy]+/g)?.length ?? 0;

const long: readonly [suffix: string, replacement: string][] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['ator', 'ate'],
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
  ['li', ''],
];

const last = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ent',
  'ant',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'al',
  'er',
  'or',
  'ic',
  'ion',
];

/** Forms that no ending explains. */
const forms = new Map(
  Object.entries({
    children: 'child',
    women: 'woman',
    men: 'man',
    feet: 'foot',
    teeth: 'tooth',
    paid: 'pay',
    lost: 'lose',
    stole: 'steal',
    stolen: 'steal',
    broken: 'break',
    slept: 'sleep',
    sent: 'send',
    taught: 'teach',
    written: 'write',
    found: 'find',
  }),
);

/** Stems of one word that no ending explains. */
const alike = new Map(
  Object.entries({
    registr: 'regist',
    recognit: 'recogn',
    applic: 'appli',
    marriag: 'marri',
    pregnanci: 'pregnant',
    threaten: 'threat',
    migrant: 'migrat',
    participatori: 'particip',
  }),
);

/** English, after Porter: `mentoring`, `mentors` → `mentor`; British and American spellings alike. */
export function stemEnglish(word: string): string {
  if (word.length < 4)
    return word.length === 3 && word.endsWith('s') && !/[suai]s$/.test(word) ? word.slice(0, -1) : word;
  const form = forms.get(word.replace(/(?<=[nh])s$/, '')) ?? word;
  let stem = form.replace(/(ss|i)es$/, '$1').replace(/([^suai])s$|(?<=[^su][ai])s$/, '$1');
  const verb = /^(.+?)(?:eed|ed|ing)$/.exec(stem);
  if (stem.endsWith('eed')) stem = measure(stem.slice(0, -3)) > 0 ? stem.slice(0, -1) : stem;
  else if (verb?.[1] && hasVowel(verb[1]) && verb[1].length > 2) stem = mendVerb(stem.replace(/(?:ed|ing)$/, ''));
  if (/.[^aeiou]y$/.test(stem) && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  for (const [suffix, replacement] of long) {
    const root = stem.slice(0, -suffix.length);
    if (stem.endsWith(suffix)) {
      // Porter’s second rule for `ly`: it is no ending in `family`.
      if (measure(root) > 0 && (suffix !== 'li' || /[cdeghkmnrt]$/.test(root))) stem = root + replacement;
      break;
    }
  }
  for (const suffix of last) {
    if (!stem.endsWith(suffix)) continue;
    const root = stem.slice(0, -suffix.length);
    if (measure(root) > getLeast(suffix, root) && (suffix !== 'ion' || /[st]$/.test(root))) stem = root;
    break;
  }
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  stem = stem.replace(/ll$/, 'l');
  return alike.get(stem) ?? stem;
}

/** `employer`, `payment`: what these follow may be shorter, and not as short as in `letter` and `moment`. */
function getLeast(suffix: string, root: string): number {
  if (suffix === 'ment' && root === 'pay') return -1;
  return (suffix === 'er' && root.length > 4) || (suffix === 'ment' && root.length > 3) ? 0 : 1;
}

function mendVerb(stem: string): string {
  if (/(?:at|bl|iz|is)$/.test(stem)) return `${stem}e`;
  return stem.replace(/([^aeiouylsz])\1$/, '$1');
}
