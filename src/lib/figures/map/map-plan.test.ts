import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../drawing/canvas.ts';
import type { FigureSize } from '../drawing/context.ts';
import { getSampleContext, samples } from '../samples.ts';
import { planMap } from './map-plan.ts';

const named = samples.map.kind === 'map' ? samples.map.named : [];
const SHEETS: Record<FigureSize, { width: number; height: number }> = {
  wide: { width: 960, height: 720 },
  narrow: { width: 340, height: 420 },
};

const toGap = (point: Point, box: Box) =>
  Math.hypot(
    Math.max(box.x - point.x, 0, point.x - box.x - box.width),
    Math.max(box.y - point.y, 0, point.y - box.y - box.height),
  );
const toDistance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe.each(['wide', 'narrow'] as FigureSize[])('a %s map of all cities', (size) => {
  const { cities, pairs } = getSampleContext('fr', size);
  const plan = planMap({ cities, pairs, named: new Set(named), size, ...SHEETS[size] });

  it('writes no name over another', () => {
    const crossing = plan.labels.flatMap(({ box: a, key }, index) =>
      plan.labels
        .slice(index + 1)
        .filter(
          ({ box: b }) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        )
        .map((other) => `${key} ${other.key}`),
    );
    expect(crossing).toEqual([]);
  });

  it('writes no name over a stop', () => {
    const covered = plan.labels.flatMap(({ box, key }) =>
      plan.stops.filter((stop) => toGap(stop, box) < stop.radius).map((stop) => `${key} ${stop.key}`),
    );
    expect(covered).toEqual([]);
  });

  it('writes no name over an arc', () => {
    const points = plan.arcs.flatMap(({ points }) => points);
    expect(plan.labels.filter(({ box }) => points.some((point) => toGap(point, box) < plan.lineThickness / 2))).toEqual(
      [],
    );
  });

  it('draws each arc from edge to edge of its stops', () => {
    expect(plan.arcs).toHaveLength(pairs.length);
    for (const [index, arc] of plan.arcs.entries()) {
      const stop = (key: string | undefined) =>
        plan.stops.find((other) => other.key === key) as (typeof plan.stops)[number];
      const [from, to] = [stop(pairs[index]?.mentor), stop(pairs[index]?.learner)];
      expect(Math.abs(toDistance(arc.points[0] as Point, from) - from.radius)).toBeLessThan(3);
      expect(Math.abs(toDistance(arc.points.at(-1) as Point, to) - to.radius)).toBeLessThan(3);
    }
  });

  it('lets no two arcs run along each other', () => {
    for (const [index, arc] of plan.arcs.entries()) {
      for (const other of plan.arcs.slice(index + 1)) {
        const near = arc.points.filter((point) =>
          other.points.some((place) => toDistance(point, place) < plan.lineThickness),
        );
        expect(near.length).toBeLessThan(8);
      }
    }
  });

  it('keeps stops apart', () => {
    const large = plan.stops.filter(({ radius }) => radius > plan.dotRadius);
    for (const [index, a] of large.entries()) {
      for (const b of large.slice(index + 1)) expect(toDistance(a, b)).toBeGreaterThan(a.radius + b.radius - 1);
    }
  });
});

describe('a map that names all its cities', () => {
  // Two groups in valleys, and others far off, so that those in a group touch.
  const places: [string, number, number][] = [
    ['Settimo Torinese', 45.14, 7.77],
    ['Turin', 45.07, 7.69],
    ['Asti', 44.9, 8.2],
    ['Cuneo', 44.39, 7.55],
    ['Grenoble', 45.19, 5.72],
    ['Le Pont-de-Claix', 45.12, 5.7],
    ['Tampere', 61.5, 23.76],
    ['Tripoli', 32.89, 13.19],
  ];
  const cities = places.map(([name, lat, lon]) => ({ key: name, name, lat, lon, projects: [] }));
  const plan = planMap({
    cities,
    pairs: [],
    named: new Set(['Turin']),
    spareNames: 'all',
    size: 'wide',
    width: 960,
    height: 720,
  });

  it('leaves none silent', () => {
    expect(plan.unplaced).toEqual([]);
    expect(plan.labels.map(({ key }) => key).sort()).toEqual(cities.map(({ key }) => key).sort());
  });

  it('writes a name without a line closer to its own stop than to any other', () => {
    for (const { key, box, leader } of plan.labels.filter((label) => !label.leader)) {
      const [nearest] = plan.stops.toSorted((a, b) => toGap(a, box) - a.radius - (toGap(b, box) - b.radius));
      expect(leader ?? nearest?.key).toBe(key);
    }
  });
});

describe('the land', () => {
  const { cities, pairs } = getSampleContext('en', 'wide');

  it('stays light', () => {
    const { land } = planMap({ cities, pairs, named: new Set(), size: 'wide', width: 960, height: 720 });
    expect(land.length).toBeLessThan(12_000);
  });

  it('shows the surroundings of a single city', () => {
    const plan = planMap({
      cities: cities.slice(0, 1),
      pairs: [],
      named: new Set(),
      size: 'narrow',
      width: 340,
      height: 420,
    });
    expect(plan.stops).toHaveLength(1);
    expect(plan.land).toMatch(/^M/);
    expect(plan.land).not.toContain('NaN');
  });
});
