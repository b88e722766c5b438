import { type DueFacts, getDueFacts } from '../../checks/due.ts';
import type { Content } from '../../content/reading/raw.ts';
import { addMonths } from '../../i18n/add-months.ts';
import type { TouchedMember } from './touched-pages.ts';

/**
 * Facts that are due within a month, of what a change touches and of the same cities: who works on them is there now.
 * @param today `2026-11-29`
 */
export function listDueNearby(content: Content, touched: readonly TouchedMember[], today: string): DueFacts[] {
  const ids = new Set(touched.map(({ id }) => id));
  const members = [
    ...content.entries.map(({ collection, key, facts }) => ({ id: `${collection}/${key}`, value: facts })),
    ...content.records.map(({ collection, key, value }) => ({ id: `${collection}/${key}`, value })),
  ];
  const cities = new Set(
    members.flatMap(({ id, value }) => {
      if (!ids.has(id)) return [];
      const { city } = (value ?? {}) as { city?: string };
      return id.startsWith('cities/') ? [id.slice('cities/'.length)] : (city ?? []);
    }),
  );
  return getDueFacts(content, addMonths(today, 1)).filter(({ id, city }) => ids.has(id) || cities.has(city));
}
