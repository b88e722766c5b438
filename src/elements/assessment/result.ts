import { getFormatsTag } from '../page-formats.ts';
import { fillWords } from '../words.ts';
import type { Answers } from './answers.ts';
import { getLevelTexts } from './level-texts.ts';
import { renderRadar, type Series, toSeries } from './radar.ts';
import { type Summary, summarise } from './summary.ts';
import type { AssessmentWords } from './words.ts';

/** Shows answers as a summary, a radar, a table and lists, in the places that the server wrote. */
export class AssessmentResult {
  #root: HTMLElement;
  #ids: readonly string[];
  #words: AssessmentWords;

  constructor(root: HTMLElement, ids: readonly string[], words: AssessmentWords) {
    this.#root = root;
    this.#ids = ids;
    this.#words = words;
  }

  /** @param earlier an older result to compare with */
  show(answers: Answers, earlier: Answers | undefined): void {
    const summary = summarise(this.#ids, answers);
    this.#part('summary').textContent = this.describe(summary);
    this.#draw(answers, earlier);
    for (const id of this.#ids) this.#fillRow(id, answers, earlier);
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-earlier]')) part.hidden = !earlier;
    this.#showLists({ weakest: summary.weakest, strongest: summary.strongest });
    this.#part('next').hidden = summary.rated === 0;
  }

  /** The whole result in a sentence or two. */
  describe({ rated, total, averageNow, averageTarget }: Summary): string {
    if (rated === 0 && averageTarget === undefined) return this.#words.empty;
    const words = [fillWords(this.#words.rated, { count: rated, total })];
    if (averageNow !== undefined && averageTarget !== undefined)
      words.push(
        fillWords(this.#words.average, { now: this.#format(averageNow), target: this.#format(averageTarget) }),
      );
    return words.join(' ');
  }

  /** Names of the factors by id, in order, as the table has them. */
  getNames(): ReadonlyMap<string, string> {
    const name = (id: string) => this.#root.querySelector(`[data-row="${id}"] th`)?.textContent?.trim() ?? id;
    return new Map(this.#ids.map((id) => [id, name(id)]));
  }

  #part = (name: string) => this.#root.querySelector(`[data-${name}]`) as HTMLElement;

  #format = (value: number): string =>
    new Intl.NumberFormat(`${getFormatsTag()}-u-nu-latn`, { maximumFractionDigits: 1 }).format(value);

  #draw(answers: Answers, earlier: Answers | undefined): void {
    const series: Series[] = [toSeries('target', this.#ids, answers), toSeries('now', this.#ids, answers)];
    if (earlier) series.unshift(toSeries('earlier', this.#ids, earlier));
    // Numbers only: no word of a reader ever becomes markup.
    this.#part('radar').innerHTML = renderRadar(this.#ids.length, series);
  }

  #fillRow(id: string, answers: Answers, earlier: Answers | undefined): void {
    const row = this.#root.querySelector(`[data-row="${id}"]`);
    const set = (name: string, text: string) => {
      const cell = row?.querySelector(`[data-${name}]`);
      if (cell) cell.textContent = text;
    };
    const { now, target, gap } = getLevelTexts(answers[id] ?? {}, this.#words);
    set('now', now);
    set('target', target);
    set('gap', gap);
    set('earlier', getLevelTexts(earlier?.[id] ?? {}, this.#words).now);
  }

  #showLists(lists: Readonly<Record<'weakest' | 'strongest', readonly string[]>>): void {
    for (const [name, ids] of Object.entries(lists)) {
      const list = this.#root.querySelector<HTMLElement>(`[data-list="${name}"]`);
      if (!list) continue;
      list.hidden = ids.length === 0;
      const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
      for (const item of items) item.hidden = !ids.includes(item.dataset['item'] ?? '');
      const rank = (item: HTMLElement) => ids.indexOf(item.dataset['item'] ?? '');
      items[0]?.parentElement?.append(...items.sort((a, b) => rank(a) - rank(b)));
    }
    this.#part('words').hidden = Object.values(lists).every((ids) => ids.length === 0);
  }
}
