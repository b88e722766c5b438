import { createReporter, type Rule } from '../rule.ts';

/** Languages that stand in for one another lead to one that has the text, and say each name once. */
export const checkLocaleChains: Rule = ({ settings, settingsSource, registry }, report) => {
  if (!settings || !settingsSource || !registry) return;
  const warn = createReporter(report, 'locale-chain');
  const chains = new Map(settings.locales.map(({ locale, fallback }) => [locale, fallback]));
  for (const [row, { locale, fallback }] of settings.locales.entries()) {
    const isDefault = locale === settings.defaultLocale;
    for (const [index, other] of fallback.entries()) {
      const position = { file: settingsSource.file, ...settingsSource.position(['locales', row, 'fallback', index]) };
      const isFirst = fallback.indexOf(other) === index;
      const isMutual = !isDefault && other !== settings.defaultLocale && chains.get(other)?.includes(locale);
      if (other === locale) warn(position, { reason: 'self', locale, other });
      else if (!isFirst) warn(position, { reason: 'repeated', locale, other });
      else if (isDefault) warn(position, { reason: 'default', locale, other });
      // Said once for the two.
      else if (isMutual && locale > other) warn(position, { reason: 'cycle', locale, other });
    }
  }
};
