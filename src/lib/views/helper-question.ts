import type { Site } from '../content/site.ts';
import { getWords } from '../content/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { getThemeTag } from './cards.ts';
import { experiences, getHelperPath, getHelperThemes, type HelperAnswers, sizes } from './helper-answers.ts';

/** One answer to choose: a link to what follows. */
export interface HelperOption {
  path: string;
  label: string;
  note: string;
  /** Letter of a theme. */
  letter?: string;
}

export interface HelperQuestion {
  number: number;
  question: StringKey;
  options: HelperOption[];
}

/** Questions of the helper; the last one, on time, is answered on the page of the result. */
export const questionCount = 4;

/** The next question after some answers; undefined when the result follows. */
export function getHelperQuestion(site: Site, answers: HelperAnswers, locale: Locale): HelperQuestion | undefined {
  const { t } = site.language(locale);
  const option = (key: (typeof experiences | typeof sizes)[number], next: HelperAnswers): HelperOption => ({
    path: getHelperPath(site, next, locale),
    label: t(`helper.${key}`),
    note: t(`helper.${key}-note`),
  });
  if (!answers.experience) {
    const options = experiences.map((experience) => option(experience, { experience }));
    return { number: 1, question: 'helper.ask-experience', options };
  }
  if (!answers.size) {
    return { number: 2, question: 'helper.ask-size', options: sizes.map((size) => option(size, { ...answers, size })) };
  }
  if (answers.theme !== undefined) return undefined;
  const options = getHelperThemes(site).flatMap((theme) => {
    const tag = getThemeTag(site, theme, locale);
    const summary = site.records('themes').get(theme)?.value.summary;
    const path = getHelperPath(site, { ...answers, theme }, locale);
    return tag
      ? { path, label: tag.name, note: summary ? getWords(site, summary, locale) : '', letter: tag.letter }
      : [];
  });
  return { number: 3, question: 'helper.ask-theme', options };
}

/** An answer already given, with the way back to its question. */
export interface GivenAnswer {
  label: StringKey;
  answer: string;
  path: string;
}

/** The answers given so far, in the order of the questions. */
export function getGivenAnswers(site: Site, { experience, size, theme }: HelperAnswers, locale: Locale): GivenAnswer[] {
  const { t } = site.language(locale);
  const path = (answers: HelperAnswers) => getHelperPath(site, answers, locale);
  const given: GivenAnswer[] = [];
  if (experience) given.push({ label: 'helper.experience', answer: t(`helper.${experience}`), path: path({}) });
  if (size) given.push({ label: 'helper.size', answer: t(`helper.${size}`), path: path({ experience }) });
  const tag = theme === undefined ? undefined : getThemeTag(site, theme, locale);
  if (tag) given.push({ label: 'helper.theme', answer: tag.name, path: path({ experience, size }) });
  return given;
}
