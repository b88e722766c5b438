import type { Relations, Site } from '../../../content/site/site.ts';
import type { Words } from '../../../content/site/words.ts';
import type { Block } from '../../../document/model.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildBenchmarkView } from '../../../views/benchmark-view.ts';
import { entryLink, heading, list, paragraph } from './blocks.ts';

/** A benchmark as a text: the standard, then each key factor with its questions, indicators and practices. */
export function getBenchmarkBlocks(site: Site, relations: Relations, key: string, locale: Locale): Block[] {
  const { t } = site.language(locale);
  const view = buildBenchmarkView(site, relations, key, locale);
  const lines = (lines: Words[]) => list(lines.map(({ text }) => paragraph(text)));
  return [
    heading(2, 'standard', t('benchmark.standard')),
    paragraph(view.standard.text),
    ...view.factors.flatMap((factor) => [
      heading(2, factor.id, factor.name),
      heading(3, `${factor.id}-why`, t('factor.why')),
      paragraph(factor.why.text),
      heading(3, `${factor.id}-how`, t('factor.how')),
      paragraph(factor.how.text),
      heading(3, `${factor.id}-questions`, t('factor.questions')),
      lines(factor.questions),
      heading(3, `${factor.id}-indicators`, t('factor.indicators')),
      lines(factor.indicators),
      ...(factor.practices.length > 0
        ? [
            heading(3, `${factor.id}-practices`, t('factor.practices')),
            list(factor.practices.map(({ card, why }) => entryLink('practices', card.key, card.title, why?.text))),
          ]
        : []),
    ]),
  ];
}
