import type { Content, RawEntry, RawRecord } from '../content/raw.ts';
import type { FieldPath, YamlSource } from '../content/yaml.ts';
import type { Issue } from '../issues/issue.ts';
import { entrySchemas, type RecordOf, recordSchemas } from '../schemas/collections.ts';
import { getReferences } from '../schemas/references.ts';

/** A reference with the way to its place in a file: looked up only where something is wrong. */
export interface PlacedReference {
  place(): Pick<Issue, 'file' | 'line' | 'column'>;
  collection: string;
  key: string;
  /** Part of the page that a link points to. */
  fragment?: string;
  /** Locale of the text that holds the reference, if a text does. */
  locale?: string;
}

const placeIn =
  (source: YamlSource, path: FieldPath): PlacedReference['place'] =>
  () => ({ file: source.file, ...source.position(path) });

/** References that the facts and texts of an entry make. */
export function getEntryReferences({ collection, factsSource, facts, texts }: RawEntry): PlacedReference[] {
  const found = factsSource && facts !== undefined ? getReferences(entrySchemas[collection].facts, facts) : [];
  const fromFacts = found.flatMap(({ path, ...rest }) =>
    factsSource ? [{ place: placeIn(factsSource, path), ...rest }] : [],
  );
  const fromTexts = texts.flatMap(({ file, locale, summary }) =>
    summary.references.map(({ position, ...rest }) => ({
      place: () => ({ file, ...position }),
      locale,
      ...rest,
    })),
  );
  return [...fromFacts, ...fromTexts];
}

/** References that a record makes, the items of a toolkit included. */
export function getRecordReferences({ collection, value, source }: RawRecord): PlacedReference[] {
  if (value === undefined) return [];
  const found = getReferences(recordSchemas[collection].record, value);
  const references = found.map(({ path, ...rest }) => ({ place: placeIn(source, path), ...rest }));
  if (collection !== 'toolkits') return references;
  const items = (value as RecordOf<'toolkits'>).items.map((item, index) => {
    const [itemCollection = '', key = ''] = item.split('/');
    return { place: placeIn(source, ['items', index]), collection: itemCollection, key };
  });
  return [...references, ...items];
}

/** References that the settings make. */
export function getSettingsReferences({ settings, settingsSource }: Content): PlacedReference[] {
  if (!settings || !settingsSource) return [];
  return settings.mapCities.map((key, index) => ({
    place: placeIn(settingsSource, ['mapCities', index]),
    collection: 'cities',
    key,
  }));
}
