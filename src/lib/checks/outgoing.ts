import { definitions, type RecordOf } from '../collections/collections.ts';
import { getReferences } from '../collections/references.ts';
import type { Content, RawEntry, RawRecord } from '../content/reading/raw.ts';
import type { FieldPath, YamlSource } from '../content/reading/yaml.ts';
import type { IssuePosition } from '../issues/issue.ts';

/** A reference with the way to its position in a file: looked up only where something is wrong. */
export interface LocatedReference {
  position(): IssuePosition;
  collection: string;
  key: string;
  /** Part of the page that a link points to. */
  fragment?: string;
  /** Locale of the text that holds the reference, if a text does. */
  locale?: string;
}

const positionIn =
  (source: YamlSource, path: FieldPath): LocatedReference['position'] =>
  () => ({ file: source.file, ...source.position(path) });

/** References that the facts and texts of an entry make. */
export function getEntryReferences({ collection, factsSource, facts, texts }: RawEntry): LocatedReference[] {
  const found = factsSource && facts !== undefined ? getReferences(definitions[collection].facts, facts) : [];
  const fromFacts = found.flatMap(({ path, ...rest }) =>
    factsSource ? [{ position: positionIn(factsSource, path), ...rest }] : [],
  );
  const fromTexts = texts.flatMap(({ file, locale, summary }) =>
    summary.references.map(({ position, ...rest }) => ({
      position: () => ({ file, ...position }),
      locale,
      ...rest,
    })),
  );
  return [...fromFacts, ...fromTexts];
}

/** Items of a list that are `collection/key`; pages that belong to no collection are for a rule of their own. */
const toReferences = (source: YamlSource, field: string, items: readonly string[]): LocatedReference[] =>
  items.flatMap((item, index) => {
    const [collection = '', key] = item.split('/');
    return key === undefined || collection === 'newcomers'
      ? []
      : { position: positionIn(source, [field, index]), collection, key };
  });

/** References that a record makes, the items of a toolkit and the answers to everyday words included. */
export function getRecordReferences({ collection, value, source }: RawRecord): LocatedReference[] {
  if (value === undefined) return [];
  const found = getReferences(definitions[collection].record, value);
  const references = found.map(({ path, ...rest }) => ({ position: positionIn(source, path), ...rest }));
  if (collection === 'toolkits')
    return [...references, ...toReferences(source, 'items', (value as RecordOf<'toolkits'>).items)];
  if (collection === 'everyday-words')
    return [...references, ...toReferences(source, 'answers', (value as RecordOf<'everyday-words'>).answers)];
  return references;
}

/** References that the settings make. */
export function getSettingsReferences({ settings, settingsSource }: Content): LocatedReference[] {
  if (!settings || !settingsSource) return [];
  return settings.mapCities.map((key, index) => ({
    position: positionIn(settingsSource, ['mapCities', index]),
    collection: 'cities',
    key,
  }));
}
