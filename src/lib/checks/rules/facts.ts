import { definitions, type RecordCollection } from '../../collections/collections.ts';
import type { Content, RawRecord } from '../../content/reading/raw.ts';
import type { YamlSource } from '../../content/reading/yaml.ts';
import type { Report } from '../../issues/issue.ts';
import { createReporter, type Rule } from '../rule.ts';

type Fields = Record<string, unknown>;

/** Fields that say of a record which one in the world it is. */
const identities: Partial<Record<RecordCollection, (record: Fields, locale: string) => string | undefined>> = {
  cities: ({ name, country }, locale) => join(wordsOf(name, locale), country),
  places: ({ name, city }, locale) => join(wordsOf(name, locale), city),
  // A page may be two sources, with what it said on two days.
  sources: ({ url, title, date }, locale) =>
    typeof url === 'string' ? join(wordsOf(title, locale), `${toPlainAddress(url)} ${date ?? ''}`) : undefined,
  glossary: ({ term }, locale) => wordsOf(term, locale),
};

/** Fields that differ between two records of one thing without contradicting each other. */
const OWN_FIELDS = new Set(['slug', 'checked', 'checkedBy', 'checkEvery', 'sources', 'note']);

/** Days and numbers of which the second cannot come before the first. */
const orders: readonly [first: string[], second: string[]][] = [
  [
    ['years', 'from'],
    ['years', 'to'],
  ],
  [
    ['months', 'from'],
    ['months', 'to'],
  ],
  [
    ['closure', 'from'],
    ['closure', 'to'],
  ],
  [['checked'], ['expires']],
];

/** No thing has two records, and no fact contradicts another of its file. */
export const checkFacts: Rule = (content, report) => {
  checkIdentities(content, report);
  for (const { facts, factsSource } of content.entries) if (factsSource) checkOrders(facts, factsSource, report);
  for (const { value, source } of content.records) checkOrders(value, source, report);
};

function checkIdentities({ records, registry }: Content, report: Report): void {
  const warn = createReporter(report, 'fact-duplicate');
  const locale = registry?.defaultLocale ?? '';
  for (const [collection, members] of Map.groupBy(records, (record) => record.collection)) {
    const identify = identities[collection];
    if (!identify) continue;
    const seen = new Map<string, RawRecord>();
    for (const record of members) {
      const identity = record.value === undefined ? undefined : identify(record.value as Fields, locale);
      const first = identity === undefined ? undefined : seen.get(identity);
      if (identity !== undefined && !first) seen.set(identity, record);
      if (first) warn({ file: record.file }, { other: first.file, name: getDifferences(first, record).join(', ') });
    }
  }
}

/** Fields that both have, with other values. */
function getDifferences({ collection, value: one }: RawRecord, { value: other }: RawRecord): string[] {
  const [a, b] = [one as Fields, other as Fields];
  return Object.keys(definitions[collection].record.shape).filter(
    (name) =>
      !OWN_FIELDS.has(name) &&
      !isEmpty(a[name]) &&
      !isEmpty(b[name]) &&
      JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );
}

const toPlainAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === 'unknown' || (Array.isArray(value) && value.length === 0);

function checkOrders(value: unknown, source: YamlSource, report: Report): void {
  const error = createReporter(report, 'fact-order');
  for (const [first, second] of orders) {
    const [from, to] = [find(value, first), find(value, second)];
    if (from === undefined || to === undefined || from <= to) continue;
    const params = { name: second.join('.'), found: String(to), other: first.join('.'), value: String(from) };
    error({ file: source.file, ...source.position(second) }, params);
  }
}

function find(value: unknown, path: readonly string[]): string | number | undefined {
  const found = path.reduce<unknown>((inner, name) => (inner as Fields | undefined)?.[name], value);
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

const wordsOf = (words: unknown, locale: string): string | undefined =>
  (words as Record<string, string> | undefined)?.[locale]?.toLowerCase().replace(/\s+/g, ' ');

const join = (name: string | undefined, where: unknown): string | undefined => name && `${name} ${String(where)}`;
