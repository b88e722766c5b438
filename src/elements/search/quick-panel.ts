import type { Answer, Hit, Search } from '../../lib/search/asking/search.ts';
import { fillWords, formatCount } from '../words.ts';
import { explainAnswer } from './explain.ts';
import styles from './quick-results.css?inline';

/** Results under the field; the page of the search has the others. */
const MOST = 6;

/**
 * What opens under a field: results, or why there are none. What it says is announced too. No page carries it before someone
 * goes into its field.
 */
export class QuickPanel {
  readonly #root: HTMLElement;
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ul');

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    this.#list.role = 'list';
    this.#list.hidden = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    root.append(this.#status, this.#list);
  }

  get links(): HTMLElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  close(): void {
    this.#fill('');
    this.#list.hidden = true;
  }

  /** Says that results are on their way, in the place of those of an earlier question. */
  wait(): void {
    const words = this.#root.dataset['loading'] ?? '';
    this.#fill(words, makeItem(words));
  }

  /** Says that no results come, and leads to the page that has lists as well. */
  fail(query: string): void {
    const words = this.#root.dataset['noAnswer'] ?? '';
    this.#fill(words, this.#makeLast(query, words));
  }

  show(answer: Answer, { language }: Search, query: string): void {
    const { words } = language;
    const { hits, mended = '' } = answer;
    const count =
      hits.length === 0
        ? fillWords(words['none'], { query })
        : formatCount(words, 'count', document.documentElement.lang, hits.length);
    const note = explainAnswer(answer, words, query);
    const notes = note === undefined ? [] : [`${note} ${mended}`.trim()];
    this.#fill(
      [...notes, count].join(' '),
      ...notes.map((words) => makeItem(words)),
      ...hits.slice(0, MOST).map((hit) => makeResult(hit, language.kinds[hit.kind] ?? '')),
      this.#makeLast(query, count),
    );
  }

  /** Whoever has gone on to the results stays on the one of that place. */
  #fill(status: string, ...items: HTMLElement[]): void {
    const place = this.links.indexOf(document.activeElement as HTMLElement);
    this.#status.textContent = status;
    this.#list.replaceChildren(...items);
    this.#list.hidden = false;
    this.links[place]?.focus();
  }

  /** What leads to the page of the search. */
  #makeLast(query: string, words: string): HTMLElement {
    const action = this.#root.querySelector('form')?.getAttribute('action') ?? '';
    return makeItem(makeLink(`${action}?q=${encodeURIComponent(query)}`, words));
  }
}

function makeResult({ path, title, lang }: Hit, kind: string): HTMLElement {
  const words = document.createElement('span');
  words.textContent = title;
  if (lang !== undefined) words.lang = lang;
  const type = document.createElement('small');
  type.textContent = kind;
  return makeItem(makeLink(path, words, type));
}

function makeLink(href: string, ...words: (string | Node)[]): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...words);
  return link;
}

function makeItem(content: string | Node): HTMLElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
