import type { z } from 'astro/zod';
import type { YamlSource } from '../../content/yaml.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { advice as adviceSchema } from '../../schemas/advice.ts';
import { recordSchemas } from '../../schemas/collections.ts';
import { getLocalizedFields } from '../../schemas/references.ts';
import { settings as settingsSchema } from '../../schemas/site.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Fields whose words a language may lack for a good reason. */
const PARTIAL = new Set(['synonyms']);

/** Names only locales of the registry, and gives words for every locale that covers the whole site. */
export const checkLocales: Rule = (content, report) => {
  const { registry } = content;
  if (!registry) return;
  const names = registry.locales.map(({ locale }) => locale as string);
  const full = registry.full.map(({ locale }) => locale as string);
  const unknown = createReporter(report, 'locale-unknown');
  const missing = createReporter(report, 'locale-missing');
  const toParams = (name: string) => ({ name, expected: getNearestName(name, names), accepted: names.join(', ') });

  const checkMaps = (schema: z.ZodType, value: unknown, source: YamlSource) => {
    for (const { path, locales } of getLocalizedFields(schema, value)) {
      for (const locale of locales) {
        if (!names.includes(locale))
          unknown({ file: source.file, ...source.keyPosition([...path, locale]) }, toParams(locale));
      }
      const field = path.filter((part) => typeof part === 'string').join('.');
      for (const locale of PARTIAL.has(field) ? [] : full) {
        if (!locales.includes(locale))
          missing({ file: source.file, ...source.keyPosition(path) }, { name: field, locale });
      }
    }
  };

  for (const { collection, value, source } of content.records)
    checkMaps(recordSchemas[collection].record, value, source);
  if (content.settingsSource) checkMaps(settingsSchema, content.settings, content.settingsSource);
  if (content.adviceSource) checkMaps(adviceSchema, content.advice, content.adviceSource);
  for (const { file, locale } of content.entries.flatMap((entry) => entry.texts)) {
    if (!names.includes(locale)) unknown({ file }, toParams(locale));
  }
  for (const { file, locale } of content.stringFiles) if (!names.includes(locale)) unknown({ file }, toParams(locale));
};
