import { getNearestName } from '../../issues/nearest.ts';
import { findCollection, getSingular, listNamedCollections } from '../fields/kinds.ts';
import { addSite } from '../new-site/new-site.ts';
import { addLanguage } from './new-language.ts';
import { addMember, type NewContext } from './new-member.ts';

/** What can be added: a member of each collection, a language, a site. */
export const newKinds: readonly string[] = [...listNamedCollections().map(getSingular), 'language', 'site'];

/**
 * Adds what the first argument names.
 * @param args of the command: `['practice', '--title', 'A desk']`
 * @returns what was written, and what comes next
 * @throws with an explanation for an editor where it cannot be done
 */
export async function runNew([kind, ...args]: string[], context: NewContext): Promise<string> {
  const { ask, messages } = context;
  const choices = newKinds.map((value) => ({ value }));
  const name = kind ?? (await ask?.({ path: messages.kind, schema: { type: 'string' }, isMany: false, choices }))?.[0];
  if (name === undefined) throw new Error(messages.usage(newKinds.join(', ')));
  if (name === 'language') return addLanguage(args, context);
  if (name === 'site') return addSite(args, context);
  const collection = findCollection(name);
  if (collection) return addMember(collection, args, context);
  throw new Error(
    `${messages.unknown(name, getNearestName(name, newKinds))}\n\n${messages.usage(newKinds.join(', '))}`,
  );
}
