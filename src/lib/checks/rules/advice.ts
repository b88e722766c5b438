import type { Advice } from '../../collections/advice.ts';
import type { Localized } from '../../collections/fields.ts';
import type { FieldPath, YamlSource } from '../../content/reading/yaml.ts';
import { getNearest } from '../../issues/nearest.ts';
import { getKeys } from '../keys.ts';
import { createReporter, type Rule } from '../rule.ts';

const idOf = ({ id }: { id: string }): string => id;

/** The advice of the decision helper fits together: ids and addresses stand once, plans name what there is, sizes grow. */
export const checkAdvice: Rule = (content, report) => {
  const { advice, adviceSource } = content;
  // The advice of the project is checked where it is the content itself.
  if (!advice || !adviceSource) return;
  const { file } = adviceSource;
  const at = (path: FieldPath) => ({ file, ...adviceSource.position(path) });
  const atName = (path: FieldPath) => ({ file, ...adviceSource.keyPosition(path) });
  const unknown = createReporter(report, 'reference-unknown');
  const refuse = createReporter(report, 'field-value');

  checkOnce(advice, adviceSource, report);
  checkPlaceholders(advice, adviceSource, report);

  const toUnknown = (collection: string, found: string, names: readonly string[]) => {
    const near = getNearest(found, names);
    return { kind: 'key', collection, found, expected: (near.length > 0 ? near : names).join(', ') } as const;
  };
  const [times, actions] = [advice.times.map(idOf), advice.actions.map(idOf)];
  for (const [index, { plan }] of advice.experiences.entries()) {
    for (const [time, ids] of Object.entries(plan)) {
      const path = ['experiences', index, 'plan', time];
      if (!times.includes(time)) unknown(atName(path), toUnknown('times', time, times));
      for (const [order, id] of ids.entries())
        if (!actions.includes(id)) unknown(at([...path, order]), toUnknown('actions', id, actions));
    }
  }

  const keys = getKeys(content).byCollection;
  const listKeys = (collection: string) => [...(keys.get(collection) ?? [])];
  const refuseUnknown = (path: FieldPath, collection: string, key: string, names: readonly string[]) => {
    if (!names.includes(key)) unknown(at(path), toUnknown(collection, key, names));
  };
  for (const [index, { theme, open, experiences = [], sizes = [] }] of advice.starts.entries()) {
    const path = ['starts', index];
    const [collection = '', key = ''] = open.split('/');
    refuseUnknown([...path, 'theme'], 'themes', theme, listKeys('themes'));
    refuseUnknown([...path, 'open'], collection, key, listKeys(collection));
    for (const [order, id] of experiences.entries())
      refuseUnknown([...path, 'experiences', order], 'experiences', id, advice.experiences.map(idOf));
    for (const [order, id] of sizes.entries())
      refuseUnknown([...path, 'sizes', order], 'sizes', id, advice.sizes.map(idOf));
  }

  for (const [index, { upTo }] of advice.sizes.entries()) {
    const least = (advice.sizes[index - 1]?.upTo ?? 0) + 1;
    if (upTo !== undefined && upTo < least)
      refuse(at(['sizes', index, 'upTo']), {
        name: 'sizes.upTo',
        found: String(upTo),
        form: 'range',
        side: 'min',
        limit: String(least),
      });
  }
};

/** Reports ids and slugs that two rows of a list share. */
function checkOnce(advice: Advice, source: YamlSource, report: Parameters<Rule>[1]): void {
  const duplicateId = createReporter(report, 'id-duplicate');
  const duplicateSlug = createReporter(report, 'slug-duplicate');
  const taken = new Map<string, number>();
  for (const list of ['experiences', 'sizes', 'times', 'actions'] as const) {
    const rows: readonly { id: string; slug?: Localized }[] = advice[list];
    for (const [index, row] of rows.entries()) {
      const position = source.position([list, index, 'id']);
      const first = taken.get(`${list} ${row.id}`);
      if (first === undefined) taken.set(`${list} ${row.id}`, position.line);
      else duplicateId({ file: source.file, ...position }, { id: row.id, line: String(first) });
      for (const [locale, slug] of Object.entries(row.slug ?? {})) {
        const id = `${list} ${locale} ${slug}`;
        const position = { file: source.file, ...source.position([list, index, 'slug', locale]) };
        if (taken.has(id)) duplicateSlug(position, { name: slug, locale, other: source.file });
        else taken.set(id, position.line);
      }
    }
  }
}

/** Reports what stands between {{ and }} and is filled with nothing: only the title of a step is. */
function checkPlaceholders(advice: Advice, source: YamlSource, report: Parameters<Rule>[1]): void {
  const refuse = createReporter(report, 'string-placeholder');
  const check = (path: (string | number)[], text: Localized, accepted: string) => {
    for (const [locale, words] of Object.entries(text)) {
      const found = (words.match(/\{\{.*?\}\}/g) ?? []).filter((name) => name !== accepted);
      if (found.length === 0) continue;
      const position = { file: source.file, ...source.position([...path, locale]) };
      refuse(position, {
        name: `${path.filter((part) => typeof part === 'string').join('.')}.${locale}`,
        expected: accepted,
        found: found.join(', '),
      });
    }
  };
  for (const [index, { enter }] of advice.experiences.entries())
    check(['experiences', index, 'enter', 'text'], enter.text, '{{step}}');
  for (const [index, { kind, why }] of advice.actions.entries())
    check(['actions', index, 'why'], why, kind === 'first-step' ? '{{step}}' : '');
}
