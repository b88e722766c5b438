import { isLanguageTag } from '../language-tag.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Every `lang` is a BCP 47 tag: screen readers choose their voice by it. */
export const checkLanguageTags: Rule = (content, report) => {
  const refuse = createReporter(report, 'field-value');
  const { settings, settingsSource } = content;
  for (const [index, { lang }] of settings && settingsSource ? settings.locales.entries() : []) {
    if (isLanguageTag(lang) || !settingsSource) continue;
    const position = { file: settingsSource.file, ...settingsSource.position(['locales', index, 'lang']) };
    refuse(position, { name: 'locales.lang', found: lang, form: 'lang' });
  }
  for (const { collection, value, source } of content.records) {
    const tags = value as { lang?: string; languages?: string[] } | undefined;
    if (!tags) continue;
    if (collection === 'sources' && tags.lang !== undefined && !isLanguageTag(tags.lang)) {
      refuse({ file: source.file, ...source.position(['lang']) }, { name: 'lang', found: tags.lang, form: 'lang' });
    }
    if (collection !== 'places') continue;
    for (const [index, tag] of (tags.languages ?? []).entries()) {
      if (isLanguageTag(tag)) continue;
      refuse(
        { file: source.file, ...source.position(['languages', index]) },
        { name: 'languages', found: tag, form: 'lang' },
      );
    }
  }
};
