import type { Canvas } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawLetter, drawStop, LINE, STATION } from '../drawing/station.ts';
import { TITLE, WORDS } from '../drawing/type-scale.ts';
import { wrap } from '../drawing/wrap.ts';

type Group = FigureOf<'groups'>['groups'][number];

const WORDS_AT = 2 * STATION + 14;
const PITCH = 32;

/** Draws the line of a group with its stops; returns the height. */
function drawGroup(
  canvas: Canvas,
  group: Group,
  context: FigureContext,
  left: number,
  top: number,
  width: number,
  head: number,
): number {
  const theme = group.theme ? context.theme(group.theme) : undefined;
  const tone = lineTone(theme?.letter ?? context.line);
  const x = left + STATION;
  const names = group.cities.map((key) =>
    wrap(context.cities.find((city) => city.key === key)?.name ?? key, WORDS, width - WORDS_AT),
  );
  let y = top + head + 14;
  const stops = names.map((name) => {
    const stop = { name, x, y: y + name.lineHeight / 2 };
    y += name.height - name.lineHeight + PITCH;
    return stop;
  });
  const centre = { x, y: top + STATION };
  canvas.line([centre, { x, y: stops.at(-1)?.y ?? centre.y }], tone, LINE);
  if (theme) drawLetter(canvas, centre, theme.letter, tone);
  else canvas.disc(centre, STATION, 'paper', { tone: 'ink', thickness: 4 });
  for (const { name, ...stop } of stops) {
    drawStop(canvas, stop, 8);
    canvas.text(name, { x: left + WORDS_AT, y: stop.y - name.lineHeight / 2 });
  }
  return y - top - PITCH + 22;
}

/** Lines side by side or one below the other, each with the stops of its cities. */
export const drawGroups: Draw<'groups'> = (figure, context, canvas) => {
  const count = figure.groups.length;
  const columns = context.size === 'narrow' ? 1 : count <= 4 ? count : 3;
  const pitch = (canvas.width + 24) / columns;
  let y = 0;
  for (let index = 0; index < count; index += columns) {
    const row = figure.groups.slice(index, index + columns);
    const titles = row.map((group) => wrap(context.label(group.label), { ...TITLE, size: 19 }, pitch - 24 - WORDS_AT));
    const head = Math.max(2 * STATION, ...titles.map((title) => title.height + STATION - title.lineHeight / 2));
    const heights = row.map((group, column) => {
      const left = column * pitch;
      const title = titles[column];
      if (title) canvas.text(title, { x: left + WORDS_AT, y: y + STATION - title.lineHeight / 2 });
      return drawGroup(canvas, group, context, left, y, pitch - 24, head);
    });
    y += Math.max(...heights) + 36;
  }
  return y - 36;
};
