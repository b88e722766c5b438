import type { Content } from '../../content/reading/raw.ts';
import { listTranslations } from '../../content/translations/find-translation.ts';
import { markDone } from '../../content/translations/mark-done.ts';
import { getTranslationRows } from '../../content/translations/translation-table.ts';

/**
 * Marks the translations of a new site that follow their source: those that did where they were copied from. Links were taken
 * out of both, so the hashes are other ones.
 */
export async function keepMarks(from: Content, made: Content): Promise<void> {
  const current = new Set(
    getTranslationRows(from).flatMap(({ entry, texts }) =>
      [...texts].flatMap(([locale, { status }]) => (status === 'upToDate' ? [`${entry} ${locale}`] : [])),
    ),
  );
  const sources = new Map(
    listTranslations(from).map(({ id, text, source }) => [`${id} ${text.locale}`, source.locale]),
  );
  for (const { id: entry, text, source } of listTranslations(made)) {
    const id = `${entry} ${text.locale}`;
    if (current.has(id) && sources.get(id) === source.locale) await markDone(made, { entry, locale: text.locale });
  }
}
