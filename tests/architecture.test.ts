import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './support/build.ts';
import { readImports } from './support/imports.ts';

const imports = [...readImports(project, 'src'), ...readImports(project, 'scripts')];

/** Folders of `src`, the outermost first: a module imports from its own row or from one below. */
const rows = [
  ['pages', 'renderer'],
  ['layouts', 'page-context.ts'],
  ['components', 'env.d.ts'],
  ['elements', 'styles'],
  ['lib'],
];

/** The same inside `src/lib`. */
const libRows = [
  ['build', 'serving', 'dev-server'],
  ['outputs', 'editing'],
  ['downloads', 'checks', 'navigation', 'offline', 'prose', 'hsds', 'embed'],
  ['views'],
  ['content'],
  ['document', 'figures'],
  ['collections'],
  ['i18n', 'urls.ts', 'discreet-slug.ts', 'issues', 'headers.ts', 'fonts', 'hours', 'search', 'quality'],
];

/** Rooms of `src/lib/content`: the model of a site, the state of its translations, the reading of its files. */
const contentRows = [['load.ts'], ['site'], ['translations'], ['reading']];

/** Rooms of `src/lib/build`: the steps of a build, the making of its files, what is saved of the last one, its folders. */
const buildRows = [['build.ts'], ['search', 'form'], ['make-site-files.ts'], ['render'], ['cache'], ['folders']];

/** Rooms of `src/lib/figures`: the kinds of figures, the map that some of them hold, what every drawing is made with. */
const figureRows = [['render.ts'], ['kinds'], ['map'], ['drawing'], ['palette.ts']];

/** Rooms of `src/lib/downloads`: what there is to take away, what a file holds, how each format is made, the making of all. */
const downloadRows = [['build', 'served'], ['formats'], ['book', 'cache'], ['catalogue']];
const bookRows = [['flow'], ['publication'], ['chapter']];

const getRow = (table: string[][], part: string | undefined): number =>
  table.findIndex((row) => row.includes(part ?? ''));

function getWrongWay(table: string[][], depth: number, under: string): string[] {
  return imports
    .filter(({ from, to }) => from.startsWith(under) && to.startsWith(under))
    .filter(({ to }) => getRow(table, to.split('/')[depth]) >= 0)
    .filter(({ from, to }) => getRow(table, to.split('/')[depth]) < getRow(table, from.split('/')[depth]))
    .map(({ from, to }) => `${from} imports ${to}`);
}

test('every folder has its place in the order of imports', () => {
  const places = imports.flatMap(({ from }) => {
    const [top, second, third] = from.split('/');
    if (top !== 'src') return [];
    return getRow(rows, second) < 0 || (second === 'lib' && getRow(libRows, third) < 0) ? [from] : [];
  });
  expect([...new Set(places)]).toEqual([]);
});

test('pages import layouts, layouts components, components lib, and never the other way', () => {
  expect(getWrongWay(rows, 1, 'src/')).toEqual([]);
});

test('within lib, imports go from outputs to content to document and collections to the basics', () => {
  expect(getWrongWay(libRows, 2, 'src/lib/')).toEqual([]);
});

test('within content, imports go from the site to its translations to the reading of files', () => {
  expect(getWrongWay(contentRows, 3, 'src/lib/content/')).toEqual([]);
});

test('within the build, imports go from its steps to the making of files to the caches to the folders', () => {
  expect(getWrongWay(buildRows, 3, 'src/lib/build/')).toEqual([]);
});

test('within figures, imports go from the kinds to the map to the drawing', () => {
  expect(getWrongWay(figureRows, 3, 'src/lib/figures/')).toEqual([]);
});

test('within downloads, imports go from the making of files to their formats, to what they hold', () => {
  expect(getWrongWay(downloadRows, 3, 'src/lib/downloads/')).toEqual([]);
  expect(getWrongWay(bookRows, 4, 'src/lib/downloads/book/')).toEqual([]);
});

test('lib and elements know neither Astro’s content nor the scripts', () => {
  const wrong = imports.filter(
    ({ from, to }) => /^src\/(?:lib|elements)\//.test(from) && (to === 'astro:content' || to.startsWith('scripts/')),
  );
  expect(wrong).toEqual([]);
});

test('one folder parses MDX: no other imports Sätteri', () => {
  const wrong = imports.filter(({ from, to }) => to === 'satteri' && !from.startsWith('src/lib/document/parse/'));
  expect(wrong).toEqual([]);
});

test('a document knows neither how it was parsed nor how a page shows it, and these two not each other', () => {
  const [parse, html] = ['src/lib/document/parse/', 'src/lib/document/html/'];
  const wrong = imports.filter(({ from, to }) => {
    if (!from.startsWith('src/lib/document/')) return false;
    return (to.startsWith(parse) && !from.startsWith(parse)) || (to.startsWith(html) && !from.startsWith(html));
  });
  expect(wrong).toEqual([]);
});

test('the repair of syntax needs nothing of the parser but positions and schemes', () => {
  const [parse, repair] = ['src/lib/document/parse/', 'src/lib/document/parse/repair/'];
  const leaves = [`${parse}positions.ts`, `${parse}link-scheme.ts`];
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith(repair) && to.startsWith(parse) && !to.startsWith(repair) && !leaves.includes(to),
  );
  expect(wrong).toEqual([]);
});

/** Modules that read files of packages: the hash of the code covers them. */
const packageReaders = ['src/lib/figures/map/land.ts', 'src/lib/figures/drawing/metrics.ts', 'src/lib/fonts/fonts.ts'];

test('a page reads nothing but what it is given: a second door to the content would let a page go stale', () => {
  const graph = Map.groupBy(imports, ({ from }) => from);
  const seen = new Set(imports.flatMap(({ from }) => (from.startsWith('src/pages/') ? [from] : [])));
  const wrong: string[] = [];
  for (const module of seen) {
    // Elements look at the clock of the reader.
    if (
      module.startsWith('src/lib/') &&
      /process\.env|Date\.now|new Date\(\)|Math\.random/.test(readFileSync(join(project, module), 'utf8'))
    )
      wrong.push(`${module} depends on its surroundings`);
    for (const { to } of graph.get(module) ?? []) {
      if (/^node:(?:fs|child_process|http|os|process|worker_threads)/.test(to) && !packageReaders.includes(module))
        wrong.push(`${module} imports ${to}`);
      if (to.startsWith('src/')) seen.add(to);
    }
  }
  expect(wrong).toEqual([]);
});

test('what a browser loads needs nothing of Node or of a machine', () => {
  const graph = Map.groupBy(imports, ({ from }) => from);
  const seen = new Set(imports.flatMap(({ from }) => (from.startsWith('src/elements/') ? [from] : [])));
  const wrong: string[] = [];
  for (const module of seen) {
    for (const { to } of graph.get(module) ?? []) {
      if (/^node:|^sharp$|^@resvg\/|^@myriaddreamin\/|^satteri$|^astro\/zod$/.test(to))
        wrong.push(`${module} imports ${to}`);
      seen.add(to);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CONTRIBUTING.fr.md', 'README.md', 'SECURITY.md'])(
  '%s names files that are there',
  (paper) => {
    const text = readFileSync(join(project, paper), 'utf8');
    const named = [...text.matchAll(/`((?:src|lib|scripts|tests|public|\.github)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    const isThere = (path: string) => existsSync(join(project, path.startsWith('lib/') ? 'src' : '', path));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  },
);
