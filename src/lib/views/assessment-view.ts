import { getPath } from '../content/site/addresses.ts';
import type { Relations, Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { type BenchmarkView, buildBenchmarkView } from './benchmark-view.ts';
import { type Card, findCard } from './cards.ts';

/** A benchmark to assess a city against, and where to go afterwards. */
export interface AssessmentView extends BenchmarkView {
  key: string;
  path: string;
  guides: Card[];
}

/** Resolves the assessment of a benchmark for a reader. */
export function buildAssessmentView(site: Site, relations: Relations, key: string, locale: Locale): AssessmentView {
  const guides = relations
    .incoming({ collection: 'benchmarks', key })
    .filter((node) => node.collection === 'guides')
    .flatMap((node) => findCard(site, 'guides', node.key, locale) ?? []);
  const path = getPath(site, 'benchmarks', key, locale) ?? '';
  return { ...buildBenchmarkView(site, relations, key, locale), key, path, guides };
}
