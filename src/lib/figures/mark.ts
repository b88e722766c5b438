import type { Ink } from './drawing/context.ts';
import { paint } from './drawing/ink.ts';

/**
 * The mark of the site, a footbridge: an arch, its deck and the piers between them, in sign yellow on ink. With `isTile` it stands
 * on its own square, as a favicon does.
 */
export function renderMark({ ink, isTile = false }: { ink: Ink; isTile?: boolean }): string {
  const [width, height] = isTile ? [32, 32] : [34, 20];
  const [x, y] = isTile ? [16, 23] : [17, 17];
  const line = (data: string, thickness: number) =>
    `<path d="${data}" stroke-width="${thickness}"${paint(ink, { stroke: 'sign' })}/>`;
  const half = isTile ? 11 : 14;
  // A pier reaches from the deck up into the arch, but never through it.
  const piers = [-0.45, 0, 0.45].map((share) => {
    const top = Math.sqrt(1 - share * share) * half;
    return `M${x + Math.round(share * half)} ${y}v${-Math.round(top)}`;
  });
  return (
    // In a page the mark needs no name space.
    `<svg${isTile ? ' xmlns="http://www.w3.org/2000/svg"' : ''} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"${isTile ? ' focusable="false"' : ''}>` +
    (isTile ? `<path d="M0 0h32v32H0z"${paint(ink, { fill: 'ink' })}/>` : '') +
    line(`M${x - half} ${y}a${half} ${half} 0 0 1 ${2 * half} 0M${x - half - 3} ${y}h${2 * half + 6}`, 3) +
    line(piers.join(''), 2) +
    '</svg>'
  );
}
