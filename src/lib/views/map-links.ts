/** Where a place is, for a map on the web and for the map of the telephone. */
export interface MapLinks {
  web: string;
  geo: string;
}

interface Located {
  address: readonly string[];
  lat?: number | undefined;
  lon?: number | undefined;
}

/** Metres that a screen should show around a place, as a zoom level of OpenStreetMap. */
const ZOOM = 17;

/**
 * Links to a place on OpenStreetMap and in the map of the telephone: by its position, or else by its address.
 * @param city as written in its country, for an address without it
 */
export function getMapLinks({ address, lat, lon }: Located, city: string): MapLinks | undefined {
  if (lat !== undefined && lon !== undefined) {
    const position = `${lat},${lon}`;
    return {
      web: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`,
      geo: `geo:${position}?q=${position}`,
    };
  }
  if (address.length === 0) return undefined;
  const lines = address.some((line) => line.includes(city)) ? address : [...address, city];
  const query = encodeURIComponent(lines.join(', '));
  return { web: `https://www.openstreetmap.org/search?query=${query}`, geo: `geo:0,0?q=${query}` };
}
