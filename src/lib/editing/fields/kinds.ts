import { type Collection, collections, definitions, isEntryCollection } from '../../collections/collections.ts';
import { describeFields, type FieldSchema } from './field-schema.ts';

/** Names that editors use where the name of the collection has no singular. */
const singulars: Partial<Record<Collection, string>> = { glossary: 'term' };

/** What one member of a collection is called in commands: `cities` → `city`. */
export const getSingular = (collection: Collection): string =>
  singulars[collection] ?? collection.replace(/ies$/, 'y').replace(/s$/, '');

/** The collection that a command names, in the singular or as its folder. */
export const findCollection = (name: string): Collection | undefined =>
  collections.find((collection) => collection === name || getSingular(collection) === name);

/** The files of a member: what holds in every language, and what each text has at its top. */
export interface MemberFields {
  /** `facts.yaml`, or the file of a record. */
  facts: FieldSchema;
  /** Top of each text; a record has no texts. */
  text?: FieldSchema;
}

/** Describes the fields of a member of a collection. */
export function describeMember(collection: Collection): MemberFields {
  if (isEntryCollection(collection)) {
    const { facts, frontmatter } = definitions[collection];
    return { facts: describeFields(facts), text: describeFields(frontmatter) };
  }
  return { facts: describeFields(definitions[collection].record) };
}

/** Collections whose members have a name: lists of words alone are written in their files, without a form or command. */
export const listNamedCollections = (): Collection[] =>
  collections.filter((collection) => findTitleField(describeMember(collection)) !== undefined);

function findTitleField({ facts, text }: MemberFields): string | undefined {
  const required = (text ?? facts).required ?? [];
  const properties = (text ?? facts).properties ?? {};
  return required.find((name) => properties[name]?.localized === true || properties[name]?.minLength === 1);
}

/** The field that names a member: that of a text, or the first words that a record must have. */
export function getTitleField(fields: MemberFields): string {
  const found = findTitleField(fields);
  if (found === undefined) throw new Error('A collection without any words cannot be written by hand.');
  return found;
}
