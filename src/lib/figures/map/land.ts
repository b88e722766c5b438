import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoContext, type GeoProjection, geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from '../drawing/canvas.ts';
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
let world: Island[] | undefined;

/** A stretch of land and the box around it, in degrees. */
interface Island {
  polygon: Position[][];
  box: Box;
}

type Position = [lon: number, lat: number];

/** In degrees. */
interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

function loadWorld(): Island[] {
  if (!world) {
    const topology = JSON.parse(readFileSync(resolve('world-atlas/land-50m.json'), 'utf8')) as Topology;
    const { features } = feature(topology, topology.objects.land as GeometryCollection);
    world = features
      .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? (geometry.coordinates as Position[][][]) : []))
      .map((polygon) => ({ polygon, box: getBox(polygon[0] ?? []) }));
  }
  return world;
}

function getBox(positions: readonly Position[]): Box {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [lon, lat] of positions) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** Land that a sheet may show: d3 would clip that of the whole world, which takes five times as long. */
function findLand(projection: GeoProjection, sheet: Sheet): Position[][][] {
  const { west, east, south, north } = getBox(sampleEdge(projection, sheet));
  // Between two samples the edge of the sheet may bend outwards.
  const room = 1;
  return loadWorld()
    .filter(({ box }) => box.east >= west - room && box.west <= east + room)
    .filter(({ box }) => box.north >= south - room && box.south <= north + room)
    .map(({ polygon }) => polygon);
}

/** Where points along the edge of a sheet lie on earth. */
function sampleEdge({ invert }: GeoProjection, { width, height }: Sheet): Position[] {
  const steps = Array.from({ length: 41 }, (_, index) => index / 40);
  const edge = steps.flatMap((step): Position[] => [
    [step * width, 0],
    [step * width, height],
    [0, step * height],
    [width, step * height],
  ]);
  return edge.flatMap((point) => {
    const position = invert?.(point);
    return position ? [position] : [];
  });
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
function toRings(projection: GeoProjection, sheet: Sheet): Point[][] {
  const rings: Point[][] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => void rings.push([{ x, y }]),
    lineTo: (x, y) => void rings.at(-1)?.push({ x, y }),
  };
  geoPath(projection, pen)({ type: 'MultiPolygon', coordinates: findLand(projection, sheet) });
  return rings;
}

function drawLand(projection: GeoProjection, sheet: Sheet): string {
  const rings = toRings(projection, sheet)
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
      path: drawLand(projection, sheet),
      toPoint({ lat, lon }) {
        const [x, y] = projection([lon, lat]) ?? [0, 0];
        return { x, y };
      },
    };
    cache.set(id, land);
  }
  return land;
}
