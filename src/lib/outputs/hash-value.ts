import { hash } from 'node:crypto';

/**
 * Hash of plain data, by its JSON.
 * @throws where the value holds something that JSON would leave out: its hash would not change with it
 */
export const hashValue = (value: unknown): string =>
  hash('sha256', JSON.stringify(value, refuseHidden) ?? 'undefined', 'hex').slice(0, 32);

function refuseHidden(name: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || value instanceof Map || value instanceof Set)
    throw new Error(`"${name}" is no plain data and has no hash.`);
  return value;
}
