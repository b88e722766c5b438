import type { Tone } from '../palette.ts';
import type { Canvas, Point } from './canvas.ts';
import { type TextStyle, wrap } from './wrap.ts';

/** Thickness of a line of the network. */
export const LINE = 8;
/** Outer radius of a station that holds a number or a letter, and of a plain stop. */
export const STATION = 18;
export const STOP = 10;

const BADGE: TextStyle = { size: 17, weight: 800 };

/** A station: a disc with a ring and a number in it; the marked one is yellow. */
export function drawStation(canvas: Canvas, centre: Point, badge: string, isMarked = false): void {
  canvas.disc(centre, STATION, isMarked ? 'sign' : 'paper', { tone: 'ink', thickness: 4 });
  canvas.caption(wrap(badge, BADGE, 2 * STATION), centre, isMarked ? 'on-sign' : 'ink');
}

/** A stop: a small disc with a ring. */
export function drawStop(canvas: Canvas, centre: Point, radius = STOP): void {
  canvas.disc(centre, radius, 'paper', { tone: 'ink', thickness: radius > 7 ? 4 : 2.5 });
}

/** The letter of a line in a disc of its colour. */
export function drawLetter(canvas: Canvas, centre: Point, letter: string, tone: Tone, radius = STATION): void {
  canvas.disc(centre, radius, tone);
  canvas.caption(wrap(letter, { size: Math.max(15, radius - 1), weight: 800 }, 2 * radius), centre, 'paper');
}

/** An arrowhead on a line that runs along one axis, pointing to `towards`. */
export function drawArrow(canvas: Canvas, tip: Point, towards: 'left' | 'right' | 'up' | 'down', tone: Tone): void {
  const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[towards] as [number, number];
  const back = { x: tip.x - dx * 20, y: tip.y - dy * 20 };
  canvas.polygon(
    [tip, { x: back.x - dy * 14, y: back.y + dx * 14 }, { x: back.x + dy * 14, y: back.y - dx * 14 }],
    tone,
  );
}
