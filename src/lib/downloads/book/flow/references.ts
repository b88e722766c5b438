import type { Figure } from '../../../document/kinds/figure.ts';
import type { Infographic } from '../../../document/kinds/infographic.ts';
import type { KeyFactors } from '../../../document/kinds/key-factors.ts';
import type { Place } from '../../../document/kinds/place.ts';
import type { Practice } from '../../../document/kinds/practice.ts';
import type { Table } from '../../../document/kinds/table.ts';
import { linkTo } from './inlines.ts';
import type { FlowBlock, FlowFactors, FlowPicture, FlowPractice, FlowTable } from './model.ts';
import { must, type Scope } from './scope.ts';

/** Resolves a table; where no heading stands above it, the title of the chapter says what it is about. */
export function resolveTable(node: Table, scope: Scope): FlowTable {
  const { inlines, chapter } = scope;
  return {
    type: 'table',
    label: scope.t('print.table', { number: scope.count('table') }),
    caption: scope.heading || chapter.title,
    align: node.head.map((_, column) => node.align[column] ?? 'start'),
    head: node.head.map(inlines),
    rows: node.rows.map((row) => row.map(inlines)),
  };
}

const toLabel = (scope: Scope): string => scope.t('print.figure', { number: scope.count('figure') });

/** Resolves an image of the entry's own folder. */
export function resolveFigure({ src, alt, caption, credit }: Figure, scope: Scope): FlowPicture {
  const { lang, dir, resolve } = scope.chapter;
  const picture = must(resolve.images[src], scope, `the image ${src}`);
  return {
    type: 'picture',
    label: toLabel(scope),
    caption: caption ?? '',
    credit: credit ?? '',
    alt,
    picture,
    lang,
    dir,
  };
}

export function resolveInfographic({ entry }: Infographic, scope: Scope): FlowPicture {
  const found = must(scope.chapter.resolve.infographics[entry], scope, `the infographic ${entry}`);
  const { title, alt, lang, dir, picture } = found;
  return { type: 'picture', label: toLabel(scope), caption: title, credit: '', alt, picture, lang, dir };
}

export function resolvePractice({ entry, children }: Practice, scope: Scope): FlowPractice {
  const found = must(scope.chapter.resolve.practices[entry], scope, `the practice ${entry}`);
  const { city, summary, lang, dir } = found;
  const label = scope.chapter.t('block.practice');
  return {
    type: 'practice',
    label,
    title: linkTo(`practices/${entry}`, found, [], scope),
    city,
    summary,
    lang,
    dir,
    children: scope.blocks(children),
  };
}

export function resolveFactors({ benchmark, only }: KeyFactors, scope: Scope): FlowFactors {
  const found = must(scope.chapter.resolve.benchmarks[benchmark], scope, `the benchmark ${benchmark}`);
  const { lang, dir } = found;
  const factors = found.factors
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ name, questions }) => ({ name, question: questions[0] ?? '' }));
  return {
    type: 'factors',
    label: scope.chapter.t('block.key-factors'),
    name: linkTo(`benchmarks/${benchmark}`, found, [], scope),
    lang,
    dir,
    factors,
  };
}

export function resolvePlace({ entry }: Place, scope: Scope): FlowBlock {
  return { type: 'place', ...must(scope.chapter.resolve.places[entry], scope, `the place ${entry}`) };
}
