import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEntryCollection } from '../../collections/collections.ts';
import type { Content } from '../../content/reading/raw.ts';
import { getFactReferences, getShown, isEntry, listMembers, type Member } from './members.ts';

/** Members that facts may name without bringing them along: a list of them is as true when it is shorter. */
const isOptional = (id: string): boolean => {
  const [collection = ''] = id.split('/');
  return isEntryCollection(collection) || ['projects', 'benchmarks', 'toolkits'].includes(collection);
};

export interface ChosenMembers {
  /** Id → member, with everything that it cannot do without. */
  members: Map<string, Member>;
}

/**
 * The sheets that a new site starts from, with the places, sources, cities and pictures that they need.
 * @param sheets ids: `services/register`
 * @throws where there is no such sheet, or none of its texts is in a language of the site
 */
export function chooseMembers(
  content: Content,
  sheets: readonly string[],
  locales: ReadonlySet<string>,
): ChosenMembers {
  const all = listMembers(content);
  const members = new Map<string, Member>();
  const queue = [...sheets];
  for (const id of queue) {
    if (members.has(id)) continue;
    const member = all.get(id);
    if (!member)
      throw new Error(`There is no sheet "${id}": its name is <collection>/<folder>, e.g. services/call-112.`);
    const texts = isEntry(member) ? member.texts.filter(({ locale }) => locales.has(locale)) : [];
    if (isEntry(member) && texts.length === 0) throw new Error(`"${id}" has no text in ${[...locales].join(', ')}.`);
    members.set(id, member);
    const named = getFactReferences(member).filter(({ id: other, path }) => !isOptional(other) || !canBeLeftOut(path));
    queue.push(...named.map(({ id: other }) => other));
    for (const text of texts) queue.push(...getShown(text, readFileSync(join(content.dir, text.file), 'utf8')));
  }
  return { members };
}

/** Whether a reference stands in a list, which may be shorter. */
export const canBeLeftOut = (path: readonly (string | number)[]): boolean =>
  path.some((part) => typeof part === 'number');
