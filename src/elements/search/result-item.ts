import { getMatchers, makeExcerpt } from '../../lib/search/asking/excerpt.ts';
import type { Query } from '../../lib/search/asking/query.ts';
import type { Hit, Search } from '../../lib/search/asking/search.ts';

/** A result, and its excerpt on the way. */
export interface ResultItem {
  element: HTMLElement;
  /** Settled when its excerpt is there, or will not come: a result is then its title. */
  whole: Promise<void>;
}

/** Makes a result of the template: its title at once, its excerpt when its text has come. */
export function buildResult(template: HTMLTemplateElement, hit: Hit, query: Query, search: Search): ResultItem {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const excerpt = item.querySelector('[data-excerpt]') as HTMLElement;
  const link = item.querySelector('a') as HTMLAnchorElement;
  link.href = hit.path;
  link.textContent = hit.title;
  if (hit.lang !== undefined) (link.parentElement as HTMLElement).lang = excerpt.lang = hit.lang;
  (item.querySelector('[data-type]') as HTMLElement).textContent = search.language.kinds[hit.kind] ?? '';
  // Until its text comes, its place is there.
  excerpt.dataset['waiting'] = '';
  const whole = search
    .read(hit)
    .then((text) => {
      const parts = makeExcerpt(text, getMatchers(query), document.documentElement.lang);
      delete excerpt.dataset['waiting'];
      excerpt.replaceChildren(
        ...parts.map(({ text: words, isMatch }) => {
          const node = document.createElement(isMatch ? 'mark' : 'span');
          node.textContent = words;
          return node;
        }),
      );
    })
    .catch(() => undefined);
  return { element: item, whole };
}
