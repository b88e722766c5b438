import { collections, hasTrait, type RecordOf } from '../../collections/collections.ts';
import { need, topic } from '../../collections/services/schema.ts';
import type { Content, RawRecord } from '../../content/reading/raw.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { isTool, toolSections } from '../../navigation/tools.ts';
import { dropStopWords, findTerms, toNameTerm } from '../../search/terms.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Everyday words are of languages of the site, each means one thing, and their answers are pages that can be found. */
export const checkEverydayWords: Rule = (content, report) => {
  const records = content.records.filter(
    ({ collection, value }) => collection === 'everyday-words' && value !== undefined,
  );
  const checkWords = createWordCheck(content, report);
  const checkAnswers = createAnswerCheck(report);
  for (const record of records) {
    checkWords(record);
    checkAnswers(record);
  }
};

const getValue = ({ value }: RawRecord) => value as RecordOf<'everyday-words'>;

/** A word of two records would mean the pages of both, and none of them first. */
function createWordCheck({ registry }: Content, report: Parameters<Rule>[1]) {
  const unknown = createReporter(report, 'locale-unknown');
  const duplicate = createReporter(report, 'word-duplicate');
  const locales = new Map((registry?.locales ?? []).map(({ locale, lang }) => [locale as string, lang]));
  const names = [...locales.keys()];
  const taken = new Map<string, string>();
  return (record: RawRecord): void => {
    const { source, file } = record;
    for (const [locale, words] of Object.entries(getValue(record).words)) {
      const lang = locales.get(locale);
      if (lang === undefined) {
        // Settings that cannot be read name no language at all: theirs is the issue, not this one.
        if (!registry) continue;
        const expected = getNearestName(locale, names);
        const place = { file, ...source.keyPosition(['words', locale]) };
        unknown(place, { name: locale, expected, accepted: names.join(', ') });
        continue;
      }
      for (const [index, word] of words.entries()) {
        const id = `${locale} ${toNameTerm(dropStopWords(findTerms(word, lang), lang))}`;
        const other = taken.get(id);
        if (other === undefined) taken.set(id, file);
        else if (other !== file)
          duplicate({ file, ...source.position(['words', locale, index]) }, { name: word, locale, other });
      }
    }
  };
}

/** Entries and records that are answers are references like others; here are the pages of tools, lists and ways. */
function createAnswerCheck(report: Parameters<Rule>[1]) {
  const refuse = createReporter(report, 'reference-unknown');
  const sections = [...toolSections, ...collections.filter((name) => hasTrait(name, 'list'))];
  const isPage = (answer: string): boolean => {
    const [first = '', way = '', key = ''] = answer.split('/');
    if (way === '') return isTool(first) || hasTrait(first, 'list');
    if (first !== 'newcomers') return true;
    return way === 'topic' ? topic.safeParse(key).success : way === 'need' ? need.safeParse(key).success : true;
  };
  return (record: RawRecord): void => {
    for (const [index, answer] of getValue(record).answers.entries()) {
      if (isPage(answer)) continue;
      const expected = getNearestName(answer, sections);
      const place = { file: record.file, ...record.source.position(['answers', index]) };
      refuse(place, { kind: 'page', collection: '', found: answer, ...(expected !== undefined && { expected }) });
    }
  };
}
