import type { Content, RawEntry } from '../../content/raw.ts';
import { getSectionStatus } from '../../content/section-status.ts';
import { getSourceText, getTranslations } from '../../content/translations.ts';
import { createReporter, getFilesWithErrors, type Rule } from '../rule.ts';

/** Locales that an entry should have a text in. */
function getWantedLocales({ registry }: Content, { collection }: RawEntry): string[] {
  const rows = collection === 'services' ? registry?.locales : registry?.full;
  return (rows ?? []).map(({ locale }) => locale);
}

/** Every entry is translated, and every translation follows its source. Warnings: a late translation stops nobody. */
export const checkTranslations: Rule = (content, report) => {
  const missing = createReporter(report, 'translation-missing');
  const outdated = createReporter(report, 'translation-outdated');
  const lacksSource = createReporter(report, 'file-missing');
  const withErrors = getFilesWithErrors(content);
  for (const entry of content.entries) {
    const { collection, key, texts } = entry;
    const source = getSourceText(entry);
    for (const locale of source ? getWantedLocales(content, entry) : []) {
      if (source && !texts.some((text) => text.locale === locale)) missing({ file: source.file }, { locale });
    }
    const translations = getTranslations(entry);
    for (const text of texts) {
      const from = (text.frontmatter as { translation?: { from: string } } | undefined)?.translation?.from;
      if (from === undefined || translations.some((known) => known.text === text)) continue;
      const place = { file: text.file, ...text.source.position(['translation', 'from']) };
      lacksSource(place, { name: `text.${from}.mdx`, folder: `${collection}/${key}`, reason: 'source' });
    }
    for (const { text, source: from, translation } of translations) {
      if (withErrors.has(from.file)) continue;
      const late = getSectionStatus(from, translation).filter(({ status }) => status !== 'upToDate');
      if (late.length === 0) continue;
      const isUnmarked = Object.keys(translation.sections).length === 0;
      outdated(
        { file: text.file, ...text.source.keyPosition(['translation']) },
        {
          reason: isUnmarked ? 'unmarked' : 'changed',
          sections: late.map(({ title }) => title).join(' · '),
          other: from.file,
          key: `${collection}/${key}`,
          locale: text.locale,
        },
      );
    }
  }
};
