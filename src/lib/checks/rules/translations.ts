import type { Content } from '../../content/reading/raw.ts';
import { getSectionStatus } from '../../content/translations/section-status.ts';
import { getSourceText, getTranslations, getWantedLocales } from '../../content/translations/translations.ts';
import type { Report } from '../../issues/issue.ts';
import { countByName, getLocalePlace, NAMED_FILES } from '../growing-locale.ts';
import { createReporter, getFilesWithErrors, type Rule } from '../rule.ts';

/** Warns of the texts that a locale lacks: of each, or of their number where there are many. */
function checkMissing(content: Content, locale: string, report: Report): void {
  const warn = createReporter(report, 'translation-missing');
  const missing = content.entries.filter(
    (entry) => getWantedLocales(content, entry).includes(locale) && !entry.texts.some((text) => text.locale === locale),
  );
  if (missing.length > NAMED_FILES) {
    const name = countByName(missing.map(({ collection }) => collection));
    warn(getLocalePlace(content, locale), { locale, name, found: String(missing.length) });
    return;
  }
  for (const entry of missing) {
    const source = getSourceText(entry);
    if (source) warn({ file: source.file }, { locale, name: '', found: '' });
  }
}

/** Every entry is translated, and every translation follows its source. Warnings: a late translation stops nobody. */
export const checkTranslations: Rule = (content, report) => {
  const outdated = createReporter(report, 'translation-outdated');
  const lacksSource = createReporter(report, 'file-missing');
  const withErrors = getFilesWithErrors(content);
  for (const { locale } of content.registry?.locales ?? []) checkMissing(content, locale, report);
  for (const entry of content.entries) {
    const { collection, key, texts } = entry;
    const translations = getTranslations(entry);
    for (const text of texts) {
      const from = (text.frontmatter as { translation?: { from: string } } | undefined)?.translation?.from;
      if (from === undefined || translations.some((known) => known.text === text)) continue;
      const position = { file: text.file, ...text.source.position(['translation', 'from']) };
      lacksSource(position, { name: `text.${from}.mdx`, folder: `${collection}/${key}`, reason: 'source' });
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
