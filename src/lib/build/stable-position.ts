import { hash } from 'node:crypto';

/** A number below `count` that a name always has: what is divided by it stays where it is while others come and go. */
export const getStablePosition = (name: string, count: number): number =>
  Number.parseInt(hash('sha256', name, 'hex').slice(0, 12), 16) % count;
