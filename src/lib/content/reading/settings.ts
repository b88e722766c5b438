import { type LocaleRow, type Settings, settings as schema } from '../../collections/settings.ts';
import { getDirection } from '../../i18n/direction.ts';
import { buildRegistry, type LocaleRegistry } from '../../i18n/registry.ts';
import type { IssueContent, Report } from '../../issues/issue.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { listFolder, readSource } from './files.ts';
import { validate } from './validate.ts';
import { type FieldPath, parseYaml, type YamlSource } from './yaml.ts';

export interface ReadSettings {
  settings: Settings | undefined;
  settingsSource?: YamlSource;
  registry: LocaleRegistry | undefined;
}

/** Reports each place where `site.yaml` names a locale that it does not list, or lists one twice. */
function checkLocaleNames(settings: Settings, source: YamlSource, report: Report): boolean {
  let sound = true;
  const names = settings.locales.map((row) => row.locale);
  const refuse = (path: FieldPath, content: IssueContent<'locale-unknown' | 'id-duplicate'>) => {
    sound = false;
    report({ ...content, file: source.file, ...source.position(path) });
  };
  const toUnknown = (name: string): IssueContent<'locale-unknown'> => ({
    code: 'locale-unknown',
    params: { name, expected: getNearestName(name, names), accepted: names.join(', ') },
  });
  if (!names.includes(settings.defaultLocale)) refuse(['defaultLocale'], toUnknown(settings.defaultLocale));
  for (const [index, row] of settings.locales.entries()) {
    reportDirection(row, index, source, report);
    if (names.indexOf(row.locale) !== index)
      refuse(['locales', index, 'locale'], { code: 'id-duplicate', params: { id: row.locale } });
    for (const [place, name] of row.fallback.entries()) {
      if (!names.includes(name)) refuse(['locales', index, 'fallback', place], toUnknown(name));
    }
  }
  return sound;
}

/** Reports a language whose script runs the other way: the whole page would be set the wrong way round. */
function reportDirection(
  { lang, dir }: LocaleRow,
  index: number,
  { file, position }: YamlSource,
  report: Report,
): void {
  if (!isLanguageTag(lang)) return;
  const expected = getDirection(lang);
  if (dir === expected) return;
  const params = { name: 'dir', found: dir, form: 'choice', expected, accepted: 'ltr, rtl' } as const;
  report({ code: 'field-value', file, ...position(['locales', index, 'dir']), params });
}

/** Whether a tag can be read; `checkLanguageTags` reports the others. */
function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

/** Reads `site.yaml` and builds the locale registry from it. */
export function readSettings(contentDir: string, report: Report): ReadSettings {
  const file = 'site.yaml';
  const none: ReadSettings = { settings: undefined, registry: undefined };
  if (!listFolder(contentDir, '.').some((item) => item.name === file)) {
    report({ code: 'file-missing', file, line: 1, column: 1, params: { name: file, folder: '' } });
    return none;
  }
  const text = readSource(contentDir, file, report);
  if (text === undefined) return none;
  const settingsSource = parseYaml(text, file, report);
  const settings = validate(schema, settingsSource, report);
  if (!settings || !checkLocaleNames(settings, settingsSource, report)) return { ...none, settings, settingsSource };
  return { settings, settingsSource, registry: buildRegistry(settings) };
}
