import type { ReadingEntry, ReadingIndex } from '../../lib/navigation/reading-index.ts';
import { getReadingPart } from '../../lib/navigation/reading-part.ts';
import { fillWords } from '../words.ts';

/** What the site says of things that can be kept: fetched part by part, each once, as they are asked for. */
export class ReadingSource {
  #entries: Record<string, ReadingEntry> = {};
  #path: string;
  #parts: number;
  #answers = new Map<number, Promise<boolean>>();

  /**
   * @param path address of a part, with `{part}` for its number
   * @param parts how many there are
   */
  constructor(path: string, parts: number) {
    this.#path = path;
    this.#parts = parts;
  }

  /** What is known so far. */
  get index(): ReadingIndex {
    return this.#entries;
  }

  /** Asks for what the site says of these. False where it could not be asked about each. */
  async load(ids: readonly string[]): Promise<boolean> {
    const parts = new Set(ids.map((id) => getReadingPart(id, this.#parts)));
    const answers = await Promise.all([...parts].map((part) => this.#ask(part)));
    return answers.every(Boolean);
  }

  #ask(part: number): Promise<boolean> {
    const asked = this.#answers.get(part) ?? this.#fetch(part);
    this.#answers.set(part, asked);
    return asked;
  }

  async #fetch(part: number): Promise<boolean> {
    try {
      const answer = await fetch(fillWords(this.#path, { part }));
      if (answer.ok) Object.assign(this.#entries, (await answer.json()) as ReadingIndex);
      return answer.ok;
    } catch {
      return false;
    }
  }
}
