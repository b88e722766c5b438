import { describe, expect, it } from 'vitest';
import type { Figure } from '../collections/infographics/schema.ts';
import { getSampleContext, samples } from './samples.ts';
import { type FigureColumn, toTable } from './table.ts';

const columns = new Proxy({}, { get: (_, name) => String(name) }) as Record<FigureColumn, string>;
const context = getSampleContext('en', 'wide');
const kinds = Object.keys(samples) as Figure['kind'][];

describe('toTable', () => {
  it.each(kinds)('gives each row of a %s as many cells as there are heads', (kind) => {
    const { head, rows } = toTable(samples[kind], context, columns);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });

  it('lists the steps in order', () => {
    const { head, rows } = toTable(samples.process, context, columns);
    expect(head).toEqual(['number', 'step', 'note']);
    expect(rows[3]).toEqual(['4', 'First study visit: action plans are drafted', 'Spring 2021, online']);
  });

  it('says from whom a city learns', () => {
    const { rows } = toTable(samples.map, context, columns);
    expect(rows).toContainEqual(['Jelgava', 'inclucities', 'Schaerbeek', 'E · Language learning, formal and informal']);
  });

  it('carries the unit as the caption', () => {
    expect(toTable(samples.bars, context, columns).caption).toBe('Inhabitants (about 2020)');
  });
});
