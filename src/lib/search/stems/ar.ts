/** “And” or “so”, “with”, “like” or “for”, and “the”, written together with the word. */
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/;
/** “And”, which is a letter of the word itself in these: paper, job, document, time, boy, birth, alone. */
const AND = /^و(?!رق|ظيف|ظايف|ثيق|ثايق|قت|لد|الد|لاد|حيد|حد|صل|زار|كال|ضع|سيط)(?=...)/;
const PARTICLE = /^(?:[وف]?[بلكف])(?=...)/;
/** The longest first; one that leaves too little is none. */
const endings = [
  'هما',
  'كما',
  'يات',
  'ينا',
  'هم',
  'كم',
  'نا',
  'ها',
  'ني',
  'ات',
  'ان',
  'ون',
  'ين',
  'يه',
  'يا',
  'تي',
  'ته',
]
  .concat(['ه', 'ي', 'ك', 'ا'])
  .map((ending) => new RegExp(`${ending}$`));
const SHORTEST = 3;

/** Plurals that are made within the word, by their stems. */
const plurals = new Map(
  Object.entries({
    مدارس: 'مدرس',
    اطباء: 'طبيب',
    اطفال: 'طفل',
    اولاد: 'ولد',
    رسايل: 'رسال',
    رواتب: 'راتب',
    بيوت: 'بيت',
    مواعيد: 'موعد',
    اوراق: 'ورق',
    وظايف: 'وظيف',
    وثايق: 'وثيق',
    دروس: 'درس',
    بنوك: 'بنك',
    مراكز: 'مركز',
    مكاتب: 'مكتب',
    امراض: 'مرض',
    عقود: 'عقد',
    ارقام: 'رقم',
    اصدقاء: 'صديق',
    قوانين: 'قانون',
    لغات: 'لغه',
    لغتي: 'لغه',
  }),
);

/** Arabic: the article, “and”, and the commonest endings. Of a folded word. */
export function stemArabic(word: string): string {
  const bare = word.replace(ARTICLE, '');
  const start = bare === word ? word.replace(AND, '') : bare;
  const stem = strip(start);
  return plurals.get(stem) ?? plurals.get(start) ?? (start.length >= 2 ? stem : word);
}

function strip(word: string): string {
  for (const ending of endings) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= SHORTEST) return stem;
  }
  return word;
}

/** “I” and “he” before a verb: `أدرس`, `يدفع`. */
const PERSON = /^[اي](?=.{3,4}$)/;

/**
 * The same word without a particle of one letter, where it may begin with one, or without the person of a verb: `لمدرسة` is
 * “for a school”, `لغة` is a language, and only a dictionary knows.
 */
export function stemArabicVariant(word: string): string | undefined {
  const rest = word.replace(PARTICLE, '');
  if (rest !== word) return stemArabic(rest);
  const stem = stemArabic(word);
  const verb = stem.replace(PERSON, '');
  return verb === stem ? undefined : verb;
}
