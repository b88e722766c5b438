import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;
let waiting = 0;

/** Megabytes that may wait for the collector. */
const MOST = 240;

/**
 * Frees laid-out documents and drawn pixels. They live outside of JavaScript's memory, whose collector takes each for a few bytes and would let
 * gigabytes of them wait; so it is called by hand, now and then.
 * @param megabytes how much was made since the last call, roughly
 */
export async function freeNativeMemory(megabytes: number): Promise<void> {
  waiting += megabytes;
  if (waiting < MOST) return;
  waiting = 0;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  // What the collector finds is let go of in the next turn of the event loop, not before.
  collect();
  await setImmediate();
}
