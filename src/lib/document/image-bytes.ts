/** Formats of pictures that a text may show. */
export const imageExtensions = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg'] as const;

/** Pixels of a picture. */
export interface ImageSize {
  width: number;
  height: number;
}

export type RasterFormat = 'png' | 'jpeg' | 'webp' | 'avif';

/** What a raster picture is, by its first bytes: names and extensions can lie. */
export function detectFormat(bytes: Uint8Array): RasterFormat | undefined {
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'webp';
  if (startsWith(bytes, 4, 'ftyp') && (startsWith(bytes, 8, 'avif') || startsWith(bytes, 8, 'avis'))) return 'avif';
  return undefined;
}

/** Reads the size from the header of a picture, without decoding it; undefined where the header is broken. */
export function readImageSize(bytes: Uint8Array, format: RasterFormat): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers[format](view, bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // The file ends inside its header.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readers: Record<RasterFormat, (view: DataView, bytes: Uint8Array) => ImageSize | undefined> = {
  png: (view, bytes) =>
    startsWith(bytes, 12, 'IHDR') ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined,
  jpeg: readJpegSize,
  webp: readWebpSize,
  avif: readAvifSize,
};

/** Walks the segments up to the frame header (SOF0 to SOF15). */
function readJpegSize(view: DataView): ImageSize | undefined {
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      const length = view.getUint16(at + 2);
      if (length < 2) return undefined;
      at += 2 + length;
    }
  }
  return undefined;
}

/** The three kinds of WebP keep their size in three places. */
function readWebpSize(view: DataView, bytes: Uint8Array): ImageSize | undefined {
  if (startsWith(bytes, 12, 'VP8X')) {
    return { width: 1 + getUint24(view, 24), height: 1 + getUint24(view, 27) };
  }
  if (startsWith(bytes, 12, 'VP8 ')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (startsWith(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return undefined;
}

const containers: Readonly<Record<string, number>> = { meta: 12, iprp: 8, ipco: 8 };

/** Finds the boxes `ispe` in `meta/iprp/ipco`; the largest is the picture, others are its tiles or its thumbnail. */
function readAvifSize(view: DataView, bytes: Uint8Array): ImageSize | undefined {
  let largest: ImageSize | undefined;
  const visit = (start: number, end: number) => {
    for (let at = start; at + 8 <= end; ) {
      const length = view.getUint32(at) || end - at;
      if (length < 8) return;
      const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
      const header = containers[name];
      if (header !== undefined) visit(at + header, Math.min(at + length, end));
      if (name === 'ispe') {
        const size = { width: view.getUint32(at + 12), height: view.getUint32(at + 16) };
        if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
      }
      at += length;
    }
  };
  visit(0, bytes.byteLength);
  return largest;
}

const getUint24 = (view: DataView, at: number): number =>
  view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
