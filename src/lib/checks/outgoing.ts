import type { Content, RawEntry, RawRecord } from '../content/raw.ts';
import { getDocumentReferences } from '../document/references.ts';
import type { Finding } from '../issues/finding.ts';
import { entrySchemas, recordSchemas } from '../schemas/collections.ts';
import { getReferences } from '../schemas/references.ts';

/** A reference with its place in a file. */
export interface PlacedReference extends Pick<Finding, 'file' | 'line' | 'column'> {
  collection: string;
  key: string;
  /** Part of the page that a link points to. */
  fragment?: string;
  /** Locale of the text that holds the reference, if a text does. */
  locale?: string;
}

/** References that the facts and texts of an entry make. */
export function getEntryReferences(entry: RawEntry): PlacedReference[] {
  const { factsSource, facts } = entry;
  const fromFacts =
    factsSource && facts !== undefined
      ? getReferences(entrySchemas[entry.collection].facts, facts).map(({ path, collection, key }) => ({
          file: factsSource.file, ...factsSource.position(path), collection, key,
        }))
      : [];
  const fromTexts = entry.texts.flatMap(({ file, locale, document }) =>
    getDocumentReferences(document).map(({ position, ...reference }) => ({ file, locale, ...position, ...reference })),
  );
  return [...fromFacts, ...fromTexts];
}

/** References that a record makes, the items of a toolkit included. */
export function getRecordReferences({ collection, value, source }: RawRecord): PlacedReference[] {
  if (value === undefined) return [];
  const place = (path: (string | number)[]) => ({ file: source.file, ...source.position(path) });
  const found = getReferences(recordSchemas[collection].record, value).map(({ path, ...rest }) => ({ ...place(path), ...rest }));
  if (collection !== 'toolkits') return found;
  const items = (value as { items: string[] }).items.map((item, index) => {
    const [itemCollection = '', key = ''] = item.split('/');
    return { ...place(['items', index]), collection: itemCollection, key };
  });
  return [...found, ...items];
}

/** References that the settings make. */
export function getSettingsReferences({ settings, settingsSource }: Content): PlacedReference[] {
  if (!settings || !settingsSource) return [];
  return settings.mapCities.map((key, index) => ({
    file: settingsSource.file, ...settingsSource.position(['mapCities', index]), collection: 'cities', key,
  }));
}
