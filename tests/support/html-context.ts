import type { HtmlContext } from '../../src/lib/document/html/context.ts';

/** A site with one of each thing, for tests of the HTML renderer. Keys that start with `no-` are not found. */
export function createHtmlContext(changes: Partial<HtmlContext> = {}): HtmlContext {
  const find = <T>(key: string, value: T): T | undefined => (key.startsWith('no-') ? undefined : value);
  return {
    locale: 'en',
    lang: 'en',
    t: (key, params = {}) => [key, ...Object.values(params)].join(' '),
    resolve: (collection, key, fragment) =>
      find(key, {
        path: `/en/${collection}/${key}/${fragment === undefined ? '' : `#${fragment}`}`,
        title: `Title of ${key}`,
        summary: `Summary of ${key}.`,
      }),
    image: (src) => find(src.slice(2), { src: `/images/${src.slice(2)}`, width: 800, height: 600 }),
    infographic: (key) => find(key, `<figure class="infographic">${key}</figure>`),
    practice: (key) =>
      find(key, {
        path: `/en/practices/${key}/`,
        title: `Title of ${key}`,
        summary: `Summary of ${key}.`,
        city: 'Example town',
      }),
    factors: (benchmark, only) =>
      find(benchmark, {
        path: `/en/benchmarks/${benchmark}/`,
        name: `Name of ${benchmark}`,
        factors: (only.length > 0 ? only : ['first', 'second']).map((id) => ({
          id,
          name: `Factor ${id}`,
          why: 'Why.',
          questions: ['One?', 'Two?'],
        })),
      }),
    term: (key) => find(key, { path: `/en/glossary/#${key}`, term: key, definition: 'Definition.' }),
    source: (key) => find(key, { number: key.length, title: `Title of ${key}`, id: key }),
    place: (key) => find(key, `<address>${key}</address>`),
    ...changes,
  };
}
