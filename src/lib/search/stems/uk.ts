/** Endings of cases, genders and verbs. Folding has made `й` into `и` and `ї` into `і`. */
const ENDING =
  /(?:уватися|уватись|ування|юватися|ювання|ювати|увати|остями|ості|істю|ість|ення|ання|іння|ямии|ами|ями|ові|еві|єві|ого|его|ому|ему|ими|іми|ією|ією|ться|тися|тись|ати|яти|ити|іти|ує|ює|ають|яють|ить|іть|ать|ять|уть|ють|ях|ах|ям|ам|ом|ем|єм|ів|еи|ою|ею|єю|ії|іі|ію|ія|іи|ии|оі|ої|их|іх|им|ім|а|я|о|е|є|у|ю|и|і|ь)$/;

/** Ukrainian: cases, numbers, genders and the commonest forms of verbs. Of a folded word. */
export function stemUkrainian(word: string): string {
  if (word.length < 4) return word;
  const stem = word.replace(ENDING, '');
  if (stem.length < 3) return word;
  // The vowel before a last consonant falls out where an ending follows: `притулок`, `притулку`.
  return stem.replace(/(н)\1$/, '$1').replace(/(?<=..[^аеиіоуєюя])[ео](?=[кц]$)/, '');
}
