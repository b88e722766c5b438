import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeoPermissibleObjects } from 'd3-geo';
import { type GeoContext, type GeoProjection, geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from './canvas.ts';
import { simplify, toArea, toPathData } from './simplify.ts';

export interface Sheet {
  width: number;
  height: number;
  /** Room kept free around the cities. */
  margin: number;
}

interface Place {
  lat: number;
  lon: number;
}

/** Land inside a sheet, and where a place on earth lies on it. */
export interface Land {
  path: string;
  toPoint(place: Place): Point;
}

/** Islands below this area, and coasts finer than this detail, are noise at the size of these maps. */
const SMALLEST = 14;
const DETAIL = 1.3;

const { resolve } = createRequire(import.meta.url);
const cache = new Map<string, Land>();
let world: GeoPermissibleObjects | undefined;

function loadWorld(): GeoPermissibleObjects {
  if (!world) {
    const topology = JSON.parse(readFileSync(resolve('world-atlas/land-50m.json'), 'utf8')) as Topology;
    world = feature(topology, topology.objects.land as NonNullable<(typeof topology.objects)[string]>);
  }
  return world;
}

/** A conic projection that shows all places, and a few degrees around them when they stand close together. */
function fitProjection(places: readonly Place[], { width, height, margin }: Sheet): GeoProjection {
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)];
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)];
  const [lat, lon] = [(south + north) / 2, (west + east) / 2];
  const around = [
    [lon - 5, lat - 3],
    [lon + 5, lat - 3],
    [lon - 5, lat + 3],
    [lon + 5, lat + 3],
  ];
  const coordinates = [...places.map((place) => [place.lon, place.lat]), ...around];
  return geoConicConformal()
    .rotate([-lon, 0])
    .parallels([south + (north - south) / 6, north - (north - south) / 6 + 0.01])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Collects the rings that d3 would draw. */
function toRings(projection: GeoProjection): Point[][] {
  const rings: Point[][] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => void rings.push([{ x, y }]),
    lineTo: (x, y) => void rings.at(-1)?.push({ x, y }),
  };
  geoPath(projection, pen)(loadWorld());
  return rings;
}

function drawLand(projection: GeoProjection): string {
  const rings = toRings(projection)
    .filter((ring) => ring.length > 3 && toArea(ring) > SMALLEST)
    .map((ring) => {
      // A ring has no ends: it is cut in two so that both halves keep their shape.
      const half = Math.floor(ring.length / 2);
      return [...simplify(ring.slice(0, half + 1), DETAIL).slice(0, -1), ...simplify(ring.slice(half), DETAIL)];
    })
    .filter((ring) => ring.length > 2);
  return toPathData(rings);
}

/** The land around some places: without borders, clipped to the sheet, kept in memory for the next picture. */
export function getLand(places: readonly Place[], sheet: Sheet): Land {
  const id = JSON.stringify([places.map(({ lat, lon }) => [lat, lon]), sheet]);
  let land = cache.get(id);
  if (!land) {
    const projection = fitProjection(places, sheet);
    land = {
      path: drawLand(projection),
      toPoint({ lat, lon }) {
        const [x, y] = projection([lon, lat]) ?? [0, 0];
        return { x, y };
      },
    };
    cache.set(id, land);
  }
  return land;
}
