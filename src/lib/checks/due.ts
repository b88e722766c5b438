import type { Content } from '../content/reading/raw.ts';
import { addMonths } from '../i18n/add-months.ts';

/** Facts that somebody must compare with their sources, on a day at the latest. */
export interface DueFacts {
  /** `places/brussels-desk` */
  id: string;
  file: string;
  /** Key of the city that they hold for; empty where they hold in more than one. */
  city: string;
  checked: string;
  due: string;
  checkedBy: string;
}

type Checked = { checked?: string; checkEvery?: number; checkedBy?: string; city?: string; draft?: boolean };

/**
 * What is due up to a day, the oldest first within each city.
 * @param until `2026-12-31`
 */
export function getDueFacts(content: Content, until: string): DueFacts[] {
  const files = [
    ...content.entries.map(({ collection, key, facts, factsSource }) => ({
      id: `${collection}/${key}`,
      file: factsSource?.file ?? '',
      value: facts,
    })),
    ...content.records.map(({ collection, key, file, value }) => ({ id: `${collection}/${key}`, file, value })),
  ];
  return files
    .flatMap(({ id, file, value }) => {
      const { checked, checkEvery, checkedBy = '', city = '' } = (value ?? {}) as Checked;
      if (checked === undefined || checkEvery === undefined) return [];
      const due = addMonths(checked, checkEvery);
      return due <= until ? [{ id, file, city, checked, due, checkedBy }] : [];
    })
    .sort((a, b) => compare(a.city, b.city) || compare(a.due, b.due) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The list for a terminal, city by city.
 * @param today what was due before it is late
 */
export function renderDueFacts(facts: readonly DueFacts[], today: string): string {
  if (facts.length === 0) return 'Nothing is due.\n';
  const width = Math.max(...facts.map(({ id }) => id.length));
  const blocks = [...Map.groupBy(facts, ({ city }) => city)].map(([city, own]) => {
    const rows = own.map(
      ({ id, due, checked, checkedBy }) =>
        `  ${id.padEnd(width)}  ${due < today ? 'late since' : 'due on'} ${due}, checked on ${checked}${checkedBy ? ` by ${checkedBy}` : ''}`,
    );
    return `${city || 'more than one city'} (${own.length})\n${rows.join('\n')}\n`;
  });
  const late = facts.filter(({ due }) => due < today).length;
  return `${blocks.join('\n')}\n${late} late, ${facts.length - late} due soon. Still valid? npm run checked -- <collection>/<key>\n`;
}
