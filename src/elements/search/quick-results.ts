import type { Hit, Search } from '../../lib/search/asking/search.ts';
import { fillWords, formatCount } from '../words.ts';
import { addArrowKeys } from './arrow-keys.ts';
import { askSearch, loadSearch } from './search-files.ts';

/** Results under the field; the page of the search has the others. */
const MOST = 6;

/** Shows results under a field as someone types. They lie over the page and move nothing. */
export function showQuickResults(root: HTMLElement, input: HTMLInputElement): void {
  const { status, list } = addParts(root);
  const folder = root.dataset['folder'] ?? '';
  const getLinks = () => [...list.querySelectorAll('a')];
  let turn = 0;
  const close = () => {
    turn += 1;
    list.hidden = true;
    list.replaceChildren();
    status.textContent = '';
  };
  const show = async () => {
    const own = ++turn;
    const query = input.value.trim();
    if (query.length < 2) return close();
    const { search, hits } = await askSearch(folder, async (search) => ({ search, ...(await search.ask(query)) }));
    const { words } = search.language;
    // A slower answer to an older question is of no use.
    if (own !== turn) return;
    status.textContent =
      hits.length === 0
        ? fillWords(words['none'], { query })
        : formatCount(words, 'count', document.documentElement.lang, hits.length);
    // Whoever has gone on to the results stays on the one of that place.
    const place = getLinks().indexOf(document.activeElement as HTMLAnchorElement);
    list.replaceChildren(
      ...hits.slice(0, MOST).map((hit) => toItem(hit, search)),
      toAll(root, query, status.textContent),
    );
    list.hidden = false;
    getLinks()[place]?.focus();
  };
  input.addEventListener('input', () => void show().catch(close));
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) close();
  });
  addArrowKeys(root, input, getLinks, close);
  loadSearch(folder).then(show).catch(close);
}

/** The list, and what announces how long it is: no page carries them before someone goes into its field. */
function addParts(root: HTMLElement): { status: HTMLElement; list: HTMLElement } {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  const list = document.createElement('ul');
  list.role = 'list';
  list.hidden = true;
  root.append(status, list);
  return { status, list };
}

function toItem({ path, title, kind, lang }: Hit, { language }: Search): HTMLElement {
  const words = document.createElement('span');
  words.textContent = title;
  if (lang !== undefined) words.lang = lang;
  const type = document.createElement('small');
  type.textContent = language.kinds[kind] ?? '';
  return toLink(path, words, type);
}

/** What leads to all results, and says how many they are. */
const toAll = (root: HTMLElement, query: string, count: string): HTMLElement =>
  toLink(`${root.querySelector('form')?.getAttribute('action') ?? ''}?q=${encodeURIComponent(query)}`, count);

function toLink(href: string, ...words: (string | Node)[]): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...words);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
