import { getFontFamilies } from '../fonts/families.ts';
import { escapeXml } from './drawing/canvas.ts';
import type { FigureContext, FigureSize } from './drawing/context.ts';

/**
 * The outer element of a picture. Its direction is fixed, because the drawing is mirrored already and some renderers do not know
 * right-to-left text.
 */
export function wrapSvg(content: string, width: number, height: number, context: FigureContext): string {
  const { idPrefix, ink, size, title, description } = context;
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-desc` };
  // On a page the words take the page's own typeface.
  const look =
    ink === 'page'
      ? ` class="fig fig-${size}"`
      : ` font-family="${getFontFamilies(context.lang).join(', ')}, sans-serif"`;
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box}${look} lang="${escapeXml(context.lang)}" direction="ltr" role="img" ` +
    `aria-labelledby="${escapeXml(`${ids.title} ${ids.description}`)}">` +
    `<title id="${escapeXml(ids.title)}">${escapeXml(title)}</title>` +
    `<desc id="${escapeXml(ids.description)}">${escapeXml(description)}</desc>${content}</svg>`
  );
}

/**
 * A picture whose drawing is in a file: browsers draw it with the tokens and the typeface of the page. The element around its
 * layouts says what they show, once for all of them.
 */
export function pointToDrawing(file: string, width: number, height: number, size: FigureSize): string {
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg ${box} class="fig" aria-hidden="true"><use href="${escapeXml(file)}#${size}"/></svg>`;
}

/** The file of drawings that pages point to: every layout of one picture. Their direction is fixed as above. */
export function wrapDrawings(drawings: Readonly<Record<FigureSize, string>>): string {
  const parts = Object.entries(drawings).map(([size, content]) => `<g id="${size}" direction="ltr">${content}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${parts.join('')}</svg>\n`;
}
