/** “And” or “so”, “with”, “like” or “for”, and “the”, written together with the word. */
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/;
const AND = /^[و](?=...)/;
const ENDING = /(?:هما|كما|هم|كم|نا|ها|ات|ان|ون|ين|يه|تي|ته|ه|ي|ك)$/;
const PARTICLE = /^(?:[وف]?[بلكف])(?=...)/;

/** Arabic: the article, “and”, and the commonest endings. Of a folded word. */
export function stemArabic(word: string): string {
  const bare = word.replace(ARTICLE, '');
  const start = bare === word ? word.replace(AND, '') : bare;
  const stem = start.replace(ENDING, '');
  return stem.length >= 3 ? stem : start.length >= 2 ? start : word;
}

/**
 * The same word without a particle of one letter, where it may begin with one: `لمدرسة` is “for a school”, `لغة` is a
 * language, and only a dictionary knows.
 */
export function stemArabicVariant(word: string): string | undefined {
  const rest = word.replace(PARTICLE, '');
  return rest === word ? undefined : stemArabic(rest);
}
