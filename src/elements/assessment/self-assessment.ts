import { getFormatsTag } from '../page-formats.ts';
import { openStore } from '../storage.ts';
import { fillWords } from '../words.ts';
import { type Answers, hasAnswers } from './answers.ts';
import { type Assessment, assessmentArea, getAssessment, withAnswers, withKept } from './assessments.ts';
import { AssessmentForm } from './form.ts';
import type { ReportFormat } from './report.ts';
import { AssessmentResult } from './result.ts';
import { formatShareLink, parseShareLink } from './share-link.ts';
import { summarise } from './summary.ts';
import { takeAway } from './take-away.ts';
import type { AssessmentWords } from './words.ts';

/**
 * `<self-assessment>`: saves what a city answers on the device, shows the result as it is given, compares it with an
 * earlier one, and puts levels into a link and all of it into files. A result that came with a link is shown beside one's own answers, never over them.
 */
class SelfAssessment extends HTMLElement {
  #store = openStore(assessmentArea);
  #words = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as AssessmentWords;
  #form = new AssessmentForm(this.querySelector('form') as HTMLFormElement);
  #result = new AssessmentResult(this, this.#form.ids, this.#words);
  /** A result that came with a link, as long as it is looked at. */
  #visiting: Answers | undefined;
  /** Answers cleared last, until something else is answered. */
  #cleared: Answers | undefined;

  connectedCallback(): void {
    this.#part('tools').hidden = false;
    this.#part('blank').hidden = true;
    this.#form.onInput(() => this.#keepAnswers());
    this.#on('adopt', () => this.#adopt());
    this.#on('own', () => this.#leaveLink());
    this.#on('keep', () => this.#keepResult());
    this.#on('share', () => void this.#share());
    this.#on('print', () => print());
    this.#on('clear', () => this.#clear());
    for (const button of this.querySelectorAll<HTMLElement>('[data-format]'))
      button.addEventListener('click', () => void this.#takeAway(button.dataset['format'] as ReportFormat));
    this.#compare.addEventListener('change', () => this.#show());
    this.#store.onChange(() => this.#restore());
    addEventListener('hashchange', () => this.#readLink());
    this.#readLink();
    const state = this.#store.getState();
    if (state === 'unreadable' || state === 'newer') this.#warn(this.#words[state]);
  }

  get #key() {
    return this.dataset['benchmark'] ?? '';
  }
  get #own(): Assessment {
    return getAssessment(this.#store.read(), this.#key);
  }
  /** The older result that is compared with. */
  get #earlier(): Answers | undefined {
    return this.#own.kept.find(({ at }) => at === this.#compare.value)?.answers;
  }
  get #compare() {
    return this.#part('compare') as HTMLSelectElement;
  }
  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  #on = (name: string, listener: () => void) => this.#part(name).addEventListener('click', listener);
  #say = (words: string) => {
    this.#part('status').textContent = words;
  };

  #warn(words: string): void {
    this.#part('message').textContent = words;
    this.#part('message').hidden = false;
  }

  #readLink(): void {
    const shared = parseShareLink(location.hash, this.#form.ids);
    this.#visiting = shared.state === 'read' ? shared.answers : undefined;
    if (shared.state === 'newer' || shared.state === 'broken') this.#warn(this.#words[`link-${shared.state}`]);
    if (shared.state === 'read' && shared.dropped > 0)
      this.#warn(fillWords(this.#words['link-dropped'], { count: shared.dropped }));
    this.#restore();
  }

  #restore(): void {
    this.#part('visiting').hidden = !this.#visiting;
    this.#fillCompare();
    this.#form.write(this.#visiting ?? this.#own.answers);
    this.#show();
  }

  #fillCompare(): void {
    const { value } = this.#compare;
    const format = new Intl.DateTimeFormat(getFormatsTag(), { dateStyle: 'long', timeStyle: 'short' });
    const options = this.#own.kept.map(({ at }) => new Option(format.format(new Date(at)), at));
    this.#compare.replaceChildren(new Option(this.#words['compare-none'], ''), ...options.reverse());
    this.#compare.value = value;
    if (this.#compare.selectedIndex < 0) this.#compare.value = '';
  }

  #show(): void {
    this.#form.dim();
    this.#result.show(this.#form.read(), this.#earlier);
    this.#part('clear').textContent = this.#words[this.#cleared ? 'undo' : 'clear'];
  }

  /** Someone who answers on a shared result makes it a trial: nothing is saved before it is adopted. */
  #keepAnswers(): void {
    this.#cleared = undefined;
    this.#part('link').hidden = true;
    if (this.#visiting) this.#visiting = this.#form.read();
    else this.#update(withAnswers(this.#store.read(), this.#key, this.#form.read()));
    this.#show();
  }

  #update(all: ReturnType<typeof withAnswers>): void {
    if (!this.#store.update(() => all)) this.#warn(this.#words.unkept);
  }

  #adopt(): void {
    const answers = this.#form.read();
    const own = this.#own.answers;
    const all = hasAnswers(own)
      ? withKept(this.#store.read(), this.#key, { at: new Date().toISOString(), answers: own })
      : this.#store.read();
    this.#update(withAnswers(all, this.#key, answers));
    this.#leaveLink();
    this.#say(this.#words.adopted);
  }

  #leaveLink(): void {
    history.replaceState(null, '', location.pathname + location.search);
    this.#visiting = undefined;
    this.#part('message').hidden = true;
    this.#restore();
    this.querySelector<HTMLElement>('input')?.focus();
  }

  #keepResult(): void {
    this.#update(withKept(this.#store.read(), this.#key, { at: new Date().toISOString(), answers: this.#form.read() }));
    this.#fillCompare();
    this.#say(this.#words.kept);
  }

  async #share(): Promise<void> {
    const link = new URL(formatShareLink(this.#form.ids, this.#form.read()), location.href).href;
    const field = this.#part('link').querySelector('input') as HTMLInputElement;
    this.#part('link').hidden = false;
    field.value = link;
    try {
      await navigator.clipboard.writeText(link);
      this.#say(this.#words.copied);
    } catch {
      // Without the right to write, the link stands in its field, ready to copy.
      field.select();
      this.#say(this.#words['copy-this']);
    }
  }

  /** What is on the page, a result that came with a link too. */
  async #takeAway(format: ReportFormat): Promise<void> {
    const answers = this.#form.read();
    const summary = summarise(this.#form.ids, answers);
    const date = new Intl.DateTimeFormat(getFormatsTag(), { dateStyle: 'long' }).format(new Date());
    const report = {
      title: document.querySelector('h1')?.textContent?.trim() ?? '',
      lang: document.documentElement.lang,
      origin: fillWords(this.#words['made-on'], { date, address: location.origin + location.pathname }),
      inShort: this.#result.describe(summary),
      summary,
      factors: this.#result.getNames(),
      answers,
      earlier: this.#earlier,
      words: this.#words,
    };
    this.#say(await takeAway(report, format));
  }

  #clear(): void {
    const back = this.#cleared;
    const cleared = back ? undefined : this.#form.read();
    this.#form.write(back ?? {});
    this.#keepAnswers();
    this.#cleared = cleared;
    this.#show();
    this.#say(this.#words[back ? 'restored' : 'cleared']);
  }
}

customElements.define('self-assessment', SelfAssessment);
