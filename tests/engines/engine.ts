import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A window of a browser, with what the drivers of all engines can do. */
export interface EnginePage {
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns, as JSON. */
  run<T>(body: string): Promise<T>;
  /** Presses with the mouse on the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types into the first element that a selector finds, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Sets the inner width of the window in CSS pixels, as near as the engine can. */
  resize(width: number): Promise<void>;
}

/** A browser that is running. */
export interface RunningEngine {
  page: EnginePage;
  close(): Promise<void>;
}

/** An engine that tests can be run in. */
export interface Engine {
  name: string;
  /** Whether its programs are on this machine. */
  isInstalled: boolean;
  start(): Promise<RunningEngine>;
}

/** The first of some programs that is there. */
export const findProgram = (...places: string[]): string | undefined => places.find((place) => existsSync(place));

/**
 * Waits until the body of a function returns something true in the page.
 * @returns what it returned
 * @throws after 15 s, with what was waited for
 */
export async function waitFor<T>(page: EnginePage, what: string, body: string): Promise<T> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const value = await page.run<T>(body);
    if (value) return value;
    await sleep(100);
  }
  throw new Error(`Waited in vain for ${what}.`);
}
