import { findSentences } from './sentences.ts';

/** What is read: the innermost of these in the page. */
const BLOCKS = 'h1, .lead, .document :is(h2, h3, h4, p, li, dt, dd, th, td)';

/** A sentence of the page, in its own language. */
interface Spoken {
  range: Range;
  lang: string;
}

/**
 * `<read-aloud>`: reads the page with the voice of the device, sentence by sentence, and marks the one that is read. Without a
 * voice for the language it says so: another voice would make noise of it.
 */
class ReadAloud extends HTMLElement {
  #queue: Spoken[] | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.hidden = false;
    this.#button.addEventListener('click', () => (this.#queue ? this.#stop() : this.#start()));
    speechSynthesis.addEventListener?.('voiceschanged', () => this.#checkVoice());
    addEventListener('pagehide', () => this.#stop());
    this.#checkVoice();
  }

  get #button() {
    return this.querySelector('button') as HTMLButtonElement;
  }
  get #lang() {
    return this.dataset['lang'] ?? '';
  }

  /** Browsers load their voices late: as long as they have none, nothing is said about them. */
  #checkVoice(isAsked = false): boolean {
    const voices = speechSynthesis.getVoices();
    const isMissing = (voices.length > 0 || isAsked) && !findVoice(voices, this.#lang);
    this.#button.disabled = isMissing;
    (this.querySelector('[role="status"]') as HTMLElement).hidden = !isMissing;
    return !isMissing;
  }

  #start(): void {
    if (!this.#checkVoice(true)) return;
    this.#queue = [...document.querySelectorAll<HTMLElement>(BLOCKS)]
      .filter((block) => !block.querySelector(BLOCKS) && block.checkVisibility?.() !== false)
      .flatMap(getSpoken);
    this.#label('stop');
    this.#next();
  }

  #next(): void {
    const sentence = this.#queue?.shift();
    const voice = sentence && findVoice(speechSynthesis.getVoices(), sentence.lang);
    if (!sentence) this.#stop();
    // Words in a language without a voice are left out.
    else if (!voice) this.#next();
    else this.#speak(sentence, voice);
  }

  #speak({ range, lang }: Spoken, voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(range.toString());
    utterance.lang = lang;
    utterance.voice = voice;
    const queue = this.#queue;
    const goOn = () => {
      if (this.#queue === queue) this.#next();
    };
    utterance.addEventListener('end', goOn);
    utterance.addEventListener('error', goOn);
    if ('highlights' in CSS) CSS.highlights.set('spoken', new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(utterance);
  }

  #stop(): void {
    if (!this.#queue) return;
    this.#queue = undefined;
    speechSynthesis.cancel();
    if ('highlights' in CSS) CSS.highlights.delete('spoken');
    this.#label('play');
  }

  #label(name: 'play' | 'stop'): void {
    (this.#button.querySelector('span') as HTMLElement).textContent = this.dataset[name] ?? '';
    // The page moves on with the voice; the way to stop it stays in sight.
    this.toggleAttribute('data-playing', name === 'stop');
  }
}

/** Some devices write `ar_SA`. */
const getBase = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();

const findVoice = (voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | undefined =>
  voices.find((voice) => getBase(voice.lang) === getBase(lang));

/** The sentences of a block, each with the part of the page that it is. */
function getSpoken(block: HTMLElement): Spoken[] {
  const lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const text = nodes.map((node) => node.data).join('');
  const place = (offset: number): [Text, number] => {
    let rest = offset;
    for (const node of nodes) {
      if (rest <= node.length) return [node, rest];
      rest -= node.length;
    }
    throw new Error('A sentence ends after its text.');
  };
  return findSentences(text, lang).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(end));
    return { range, lang };
  });
}

customElements.define('read-aloud', ReadAloud);
