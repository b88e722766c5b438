import type { Content } from '../reading/raw.ts';
import { getSectionStatus } from './section-status.ts';
import { getMadeStatus, type TextStatus } from './text-status.ts';
import { getSourceText, getTranslations, getWantedLocales } from './translations.ts';

/** How far the texts of one entry are, by locale. */
export interface TranslationRow {
  /** `guides/one-stop-shop` */
  entry: string;
  texts: Map<string, { status: TextStatus /** Titles of the sections to look at. */; sections: string[] }>;
}

/** The status of every text of every entry, for the locales that the entry is meant to have. */
export function getTranslationRows(content: Content): TranslationRow[] {
  return content.entries.map((entry) => {
    const source = getSourceText(entry);
    const translations = getTranslations(entry);
    const texts: TranslationRow['texts'] = new Map();
    for (const locale of new Set([...getWantedLocales(content, entry), ...entry.texts.map((text) => text.locale)])) {
      const made = translations.find(({ text }) => text.locale === locale);
      if (made) {
        const late = getSectionStatus(made.source, made.translation).filter(({ status }) => status !== 'upToDate');
        const status = getMadeStatus(late.length, made.translation);
        texts.set(locale, { status, sections: status === 'unmarked' ? [] : late.map(({ title }) => title) });
      } else
        texts.set(locale, {
          status:
            source?.locale === locale
              ? 'source'
              : entry.texts.some((text) => text.locale === locale)
                ? 'unmarked'
                : 'missing',
          sections: [],
        });
    }
    return { entry: `${entry.collection}/${entry.key}`, texts };
  });
}

const words: Record<TextStatus, string> = {
  source: 'source',
  missing: 'missing',
  unmarked: 'not marked',
  outdated: 'outdated',
  upToDate: 'up to date',
};

/** The rows as one JSON array: `{ entry, texts: { fr: { status, sections } } }`. */
export const renderTranslationJson = (rows: readonly TranslationRow[]): string =>
  `${JSON.stringify(
    rows.map(({ entry, texts }) => ({ entry, texts: Object.fromEntries(texts) })),
    null,
    2,
  )}\n`;

/** The rows as a table for a terminal, then the sections to translate again, then a count per locale. */
export function renderTranslationTable(rows: readonly TranslationRow[], locales: readonly string[]): string {
  const width = Math.max(5, ...rows.map(({ entry }) => entry.length));
  const toLine = (first: string, cells: string[]) =>
    [first.padEnd(width), ...cells.map((cell) => cell.padEnd(10))].join('  ').trimEnd();
  const cellsOf = ({ texts }: TranslationRow) =>
    locales.map((locale) => (texts.has(locale) ? words[texts.get(locale)?.status ?? 'missing'] : '–'));
  const table = [toLine('Entry', [...locales]), ...rows.map((row) => toLine(row.entry, cellsOf(row)))];
  const late = rows.flatMap(({ entry, texts }) =>
    [...texts].flatMap(([locale, { status, sections }]) =>
      status === 'outdated' ? [`${entry} ${locale}: ${sections.join(', ')}`] : [],
    ),
  );
  const counts = locales.map((locale) => {
    const states = rows.flatMap(({ texts }) => texts.get(locale)?.status ?? []);
    const toCount = (status: TextStatus) => `${states.filter((state) => state === status).length} ${words[status]}`;
    return `${locale}: ${(Object.keys(words) as TextStatus[]).map(toCount).join(', ')}`;
  });
  return [table, late.length > 0 ? ['Sections that have changed since:', ...late] : [], counts]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
