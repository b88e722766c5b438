import type { Advice } from '../../collections/advice.ts';
import type { Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import { getThemeTag } from '../cards.ts';
import { getHelperPath, getHelperThemes, type HelperAnswers } from './helper-answers.ts';

type Answer = Pick<Advice['sizes'][number], 'id' | 'label' | 'note'>;

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
  const { experiences, sizes } = site.settings.advice;
  const option = ({ label, note }: Answer, next: HelperAnswers): HelperOption => ({
    path: getHelperPath(site, next, locale),
    label: getWords(site, label, locale),
    note: getWords(site, note, locale),
  });
  if (!answers.experience) {
    const options = experiences.map((answer) => option(answer, { experience: answer.id }));
    return { number: 1, question: 'helper.ask-experience', options };
  }
  if (!answers.size) {
    const options = sizes.map((answer) => option(answer, { ...answers, size: answer.id }));
    return { number: 2, question: 'helper.ask-size', options };
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
  const { experiences, sizes } = site.settings.advice;
  const path = (answers: HelperAnswers) => getHelperPath(site, answers, locale);
  const given: GivenAnswer[] = [];
  const label = (rows: readonly Answer[], id: string) =>
    getWords(site, rows.find((row) => row.id === id)?.label ?? {}, locale);
  if (experience) given.push({ label: 'helper.experience', answer: label(experiences, experience), path: path({}) });
  if (size) given.push({ label: 'helper.size', answer: label(sizes, size), path: path({ experience }) });
  const tag = theme === undefined ? undefined : getThemeTag(site, theme, locale);
  if (tag) given.push({ label: 'helper.theme', answer: tag.name, path: path({ experience, size }) });
  return given;
}
