import type { Tone } from '../palette.ts';
import type { FigureContext } from './context.ts';
import { paint } from './ink.ts';
import type { TextBlock } from './wrap.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A sheet to draw on. Everything is drawn left to right; a sheet for a right-to-left language mirrors it by itself. */
export interface Canvas {
  readonly width: number;
  /** A thick line through points, with hard corners. */
  line(points: readonly Point[], tone: Tone, thickness: number): void;
  /** Straight sides closed and filled. */
  polygon(points: readonly Point[], tone: Tone): void;
  rect(box: Box, tone: Tone): void;
  disc(centre: Point, radius: number, fill: Tone, ring?: { tone: Tone; thickness: number }): void;
  /** Many small filled discs with an edge, as two paths. */
  dots(centres: readonly Point[], radius: number, tones: { fill: Tone; edge: Tone }): void;
  /** Path data as they are, never mirrored: for maps. */
  shape(data: string, tones: { fill?: Tone; stroke?: Tone }, thickness?: number): void;
  /** Words with the top of the first line at `y`. */
  text(block: TextBlock, at: Point, anchor?: Anchor, tone?: Tone): void;
  /** One centred line of words that may stand on other shapes, such as a number in a station. */
  caption(block: TextBlock, centre: Point, tone: Tone): void;
  /** Adds what was drawn on another sheet. */
  include(other: { content: string; overflow: readonly string[] }): void;
  finish(height: number): { content: string; overflow: string[] };
}

const ISOLATE = ['\u2067', '\u2069'] as const;

/** At most one decimal: enough for a screen, stable between machines. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

export const escapeXml = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);

const isOverlapping = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Makes an empty sheet. A map asks for `isMirrored: false`: the earth has no writing direction. */
export function createCanvas(
  width: number,
  context: Pick<FigureContext, 'dir' | 'ink'>,
  isMirrored = context.dir === 'rtl',
): Canvas {
  const parts: string[] = [];
  const boxes: (Box & { words: string })[] = [];
  const overflow = new Set<string>();
  const across = (x: number) => round(isMirrored ? width - x : x);
  const toPath = (points: readonly Point[]) => `M${points.map(({ x, y }) => `${across(x)} ${round(y)}`).join('L')}`;
  const toAnchor = (anchor: Anchor): Anchor =>
    isMirrored && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;

  const write = (block: TextBlock, at: Point, anchor: Anchor, tone: Tone) => {
    const { size, weight } = block.style;
    const side = toAnchor(anchor);
    const x = across(at.x);
    const spans = block.lines.map((line, index) => {
      // Capitals sit in the middle of their line.
      const y = round(at.y + (index + 0.5) * block.lineHeight + size * 0.35);
      const words = context.dir === 'rtl' ? ISOLATE.join(escapeXml(line)) : escapeXml(line);
      return block.lines.length === 1 ? { y, words } : { y, words: `<tspan x="${x}" y="${y}">${words}</tspan>` };
    });
    const place = spans.length === 1 && spans[0] ? ` x="${x}" y="${spans[0].y}"` : '';
    const anchored = side === 'start' ? '' : ` text-anchor="${side}"`;
    parts.push(
      `<text${place} font-size="${size}" font-weight="${weight}"${anchored}${paint(context.ink, { fill: tone })}>${spans.map(({ words }) => words).join('')}</text>`,
    );
    const shift = side === 'start' ? 0 : side === 'end' ? block.width : block.width / 2;
    return { x: x - shift, y: at.y, width: block.width, height: block.height };
  };

  return {
    width,
    line(points, tone, thickness) {
      parts.push(`<path d="${toPath(points)}" stroke-width="${thickness}"${paint(context.ink, { stroke: tone })}/>`);
    },
    polygon(points, tone) {
      parts.push(`<path d="${toPath(points)}Z"${paint(context.ink, { fill: tone })}/>`);
    },
    rect(box, tone) {
      const x = isMirrored ? across(box.x + box.width) : round(box.x);
      const size = `width="${round(box.width)}" height="${round(box.height)}"`;
      parts.push(`<rect x="${x}" y="${round(box.y)}" ${size}${paint(context.ink, { fill: tone })}/>`);
    },
    disc(centre, radius, fill, ring) {
      const stroke = ring ? ` stroke-width="${ring.thickness}"` : '';
      const r = radius - (ring ? ring.thickness / 2 : 0);
      parts.push(
        `<circle cx="${across(centre.x)}" cy="${round(centre.y)}" r="${round(r)}"${stroke}${paint(context.ink, { fill, stroke: ring?.tone })}/>`,
      );
    },
    dots(centres, radius, tones) {
      if (centres.length === 0) return;
      // A line of no length with round ends is a disc: a few bytes each.
      const data = centres.map(({ x, y }) => `M${across(x)} ${round(y)}h.01`).join('');
      for (const [tone, thickness] of [
        [tones.edge, 2 * radius],
        [tones.fill, 2 * radius - 2.4],
      ] as const) {
        parts.push(
          `<path d="${data}" stroke-linecap="round" stroke-width="${round(thickness)}"${paint(context.ink, { stroke: tone })}/>`,
        );
      }
    },
    shape(data, tones, thickness) {
      parts.push(`<path d="${data}"${thickness ? ` stroke-width="${thickness}"` : ''}${paint(context.ink, tones)}/>`);
    },
    text(block, at, anchor = 'start', tone = 'ink') {
      const box = write(block, at, anchor, tone);
      const isCovered = boxes.some((other) => isOverlapping(box, other));
      if (!block.fits || isCovered || box.x < -0.5 || box.x + box.width > width + 0.5 || box.y < -0.5)
        overflow.add(block.words);
      boxes.push({ ...box, words: block.words });
    },
    caption(block, centre, tone) {
      write(block, { x: centre.x, y: centre.y - block.height / 2 }, 'middle', tone);
    },
    include(other) {
      parts.push(other.content);
      for (const words of other.overflow) overflow.add(words);
    },
    finish(height) {
      for (const box of boxes) if (box.y + box.height > height + 0.5) overflow.add(box.words);
      return { content: parts.join(''), overflow: [...overflow] };
    },
  };
}
