/** Endings of cases, genders and verbs. Folding has made `й` into `и` and `ї` into `і`. */
const ENDING =
  /(?:увати|ування|ювання|ювати|ацією|ація|аціі|ацію|аціи|остями|ості|істю|ість|ення|ання|іння|ямии|ами|ями|ові|еві|єві|ого|его|ому|ему|има|ими|іми|ією|ію|уємо|юємо|ують|юють|уєш|юєш|уєте|юєте|ати|яти|ити|іти|аємо|аєш|ує|ює|ає|яє|іє|ую|юю|аю|яю|ають|яють|ить|іть|ать|ять|уть|ють|ях|ах|ям|ам|ом|ем|єм|ів|еи|ою|ею|єю|ії|іі|ія|іи|ии|оі|ої|их|іх|им|ім|а|я|о|е|є|у|ю|и|і|ь)$/;
/** `лення` and `ляють` are endings after these only: `оформлення`, `оформити`. */
const AFTER_LIPS = /(?<=[бпвмф])л(?:ення|яють|яти|яє|юють)$/;
/** `звертатися`: what makes a verb reflexive. */
const REFLEXIVE = /(?<=[иьуюяє]|[лв])с[яь]$/;
/** Whoever does it: `перекладач`. */
const DOER = /(?<=.{5})ач(?:а|у|і|ем|ів|ам|ами|ка|ки)?$/;

/** Stems of one word that no ending explains. */
const alike = new Map(
  Object.entries({
    зареєстр: 'реєстр',
    страх: 'страхов',
    страховк: 'страхов',
    украінк: 'украінц',
  }),
);
const SHORTEST = 3;

/** Ukrainian: cases, numbers, genders and the commonest forms of verbs. Of a folded word. */
export function stemUkrainian(word: string): string {
  if (word.length <= SHORTEST) return word;
  const plain = word.replace(REFLEXIVE, '').replace(DOER, '');
  const lips = plain.replace(AFTER_LIPS, '');
  return finish(lips === plain ? plain.replace(ENDING, '') : lips, word);
}

/** What may be the end of a noun rather than an ending (`диплом`, `адвокати`), or that of a verb in the past (`загубила`). */
export function stemUkrainianVariant(word: string): string | undefined {
  if (/...[ое]м$/.test(word)) return finish(word, word);
  const plural = word.replace(/(?<=..[аяиіє]т)и$/, '');
  if (plural !== word) return finish(plural, word);
  const past = word.replace(REFLEXIVE, '').replace(/(?<=...)[аяиі](?:в|ла|ли|ло)$/, '');
  return past.length === word.length ? undefined : finish(past, word);
}

/** The vowel before a last consonant changes or falls out where an ending follows: `дозвіл`, `дозволу`; `притулок`, `притулку`. */
function finish(stem: string, word: string): string {
  if (stem.length < SHORTEST) return word.replace(/(?<=...)[аеиіоуєюя]$/, '');
  const whole = stem
    .replace(/(н)\1$/, '$1')
    .replace(/(?<=..[^аеиіоуєюя])[ео](?=[кц]$)/, '')
    .replace(/(?<=...)е(?=н$)/, '')
    .replace(/(?<=..)і(?=[^аеиіоуєюя]$)/, 'о');
  return alike.get(whole) ?? whole;
}
