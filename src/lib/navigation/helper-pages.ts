import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { getThemeTag } from '../views/cards.ts';
import { getHelperPath, getHelperThemes, type HelperAnswers } from '../views/helper/helper-answers.ts';
import { getHelperQuestion } from '../views/helper/helper-question.ts';
import type { HelperPage } from './page.ts';

/** The pages of the decision helper after its first: one for every way to answer. They are for readers, not for search engines. */
export function getHelperPages(site: Site, locale: Locale): HelperPage[] {
  const themes = getHelperThemes(site);
  const { experiences, sizes } = site.settings.advice;
  return experiences.flatMap(({ id: experience }) => [
    toPage(site, { experience }, locale),
    ...sizes.flatMap(({ id: size }) => [
      toPage(site, { experience, size }, locale),
      ...themes.map((theme) => toPage(site, { experience, size, theme }, locale)),
    ]),
  ]);
}

function toPage(site: Site, answers: HelperAnswers, locale: Locale): HelperPage {
  const { t } = site.language(locale);
  const { theme } = answers;
  const question = getHelperQuestion(site, answers, locale)?.question;
  return {
    kind: 'helper',
    id: `helper/${Object.values(answers).join('/')}`,
    locale,
    path: getHelperPath(site, answers, locale),
    title: question ? t(question) : t('helper.result', { theme: getThemeTag(site, theme ?? '', locale)?.name ?? '' }),
    isFallback: false,
    isIndexed: false,
    answers,
  };
}
