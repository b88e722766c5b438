import { advice as adviceSchema } from '../../collections/advice.ts';
import { type Collection, definitions } from '../../collections/collections.ts';
import { getLocalizedFields, type LocalizedField } from '../../collections/references.ts';
import { settings as settingsSchema } from '../../collections/settings.ts';
import type { Content } from '../../content/reading/raw.ts';
import type { YamlSource } from '../../content/reading/yaml.ts';
import type { LocaleInfo, LocaleRegistry } from '../../i18n/registry.ts';
import type { Report } from '../../issues/issue.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { countByName, getLocalePlace, NAMED_FILES } from '../growing-locale.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Fields whose words a language may lack for a good reason. */
const PARTIAL = new Set(['synonyms']);

/** A file with localized fields. */
interface LocalizedFile {
  collection?: Collection;
  source: YamlSource;
  fields: LocalizedField[];
}

const toName = ({ path }: LocalizedField): string => path.filter((part) => typeof part === 'string').join('.');

/** Names only locales of the registry, and gives text in the default one; others may follow field by field. */
export const checkLocales: Rule = (content, report) => {
  const { registry } = content;
  if (!registry) return;
  const files = getFiles(content);
  checkNames(content, registry, files, report);
  for (const info of registry.full) checkTexts(content, registry, info, files, report);
};

function getFiles({ records, settings, settingsSource, advice, adviceSource }: Content): LocalizedFile[] {
  const ofRecords = records.map(({ collection, value, source }) => ({
    collection,
    source,
    fields: getLocalizedFields(definitions[collection].record, value),
  }));
  return [
    ...ofRecords,
    ...(settingsSource ? [{ source: settingsSource, fields: getLocalizedFields(settingsSchema, settings) }] : []),
    ...(adviceSource ? [{ source: adviceSource, fields: getLocalizedFields(adviceSchema, advice) }] : []),
  ];
}

function checkNames(content: Content, registry: LocaleRegistry, files: LocalizedFile[], report: Report): void {
  const unknown = createReporter(report, 'locale-unknown');
  const names = registry.locales.map(({ locale }) => locale as string);
  const toParams = (name: string) => ({ name, expected: getNearestName(name, names), accepted: names.join(', ') });
  for (const { source, fields } of files) {
    for (const { path, locales } of fields) {
      for (const locale of locales.filter((name) => !names.includes(name)))
        unknown({ file: source.file, ...source.keyPosition([...path, locale]) }, toParams(locale));
    }
  }
  for (const { file, locale } of [...content.entries.flatMap((entry) => entry.texts), ...content.stringFiles])
    if (!names.includes(locale)) unknown({ file }, toParams(locale));
}

/** What a locale lacks: an error where no other language stands in for it. */
function checkTexts(
  content: Content,
  { defaultLocale }: LocaleRegistry,
  { locale, fallback }: LocaleInfo,
  files: LocalizedFile[],
  report: Report,
): void {
  const missing = createReporter(report, 'locale-missing');
  const chain = locale === defaultLocale ? [] : [...fallback, defaultLocale];
  const replaced: LocalizedFile[] = [];
  for (const { collection, source, fields } of files) {
    const absent = fields.filter((field) => !field.locales.includes(locale) && !PARTIAL.has(toName(field)));
    const isReplaced = ({ locales }: LocalizedField) => chain.some((name) => locales.includes(name));
    for (const field of absent.filter((candidate) => !isReplaced(candidate)))
      missing({ file: source.file, ...source.keyPosition(field.path) }, { name: toName(field), locale });
    const others = absent.filter(isReplaced);
    if (others.length > 0) replaced.push({ collection, source, fields: others });
  }
  reportFallbacks(content, locale, replaced, report);
}

function reportFallbacks(content: Content, locale: string, files: LocalizedFile[], report: Report): void {
  const warn = createReporter(report, 'locale-fallback');
  if (files.length <= NAMED_FILES) {
    for (const { source, fields } of files) {
      const [first] = fields;
      const name = [...new Set(fields.map(toName))].join(', ');
      if (first) warn({ file: source.file, ...source.keyPosition(first.path) }, { locale, name, found: '' });
    }
    return;
  }
  const name = countByName(files.map(({ collection, source }) => collection ?? source.file));
  warn(getLocalePlace(content, locale), { locale, name, found: String(files.length) });
}
