import { createCanvas, escapeXml } from '../../../figures/drawing/canvas.ts';
import { lineTone } from '../../../figures/drawing/ink.ts';
import { type TextBlock, wrap } from '../../../figures/drawing/wrap.ts';
import type { Tone } from '../../../figures/palette.ts';
import { getFontFamilies } from '../../../fonts/families.ts';
import { getColon } from '../../../i18n/typography.ts';
import type { Book } from '../../book/flow/model.ts';
import { toPrintedUrl } from '../../book/publication/publication.ts';
import { getDrawing, getInfographic } from './infographic.ts';

const EDGE = 40;
const GAP = 28;

/**
 * An infographic with its headline, its sources, date, licence and address as vectors, words and all: it stands alone, and can
 * still be changed.
 */
export async function packFramedSvg(book: Book): Promise<Uint8Array> {
  const { title, summary, lang, dir, themes } = book;
  const { svg, width, height } = getDrawing(book.publication);
  const canvas = createCanvas(width + 2 * EDGE, { dir, ink: 'print' });
  let y = EDGE;
  const write = (block: TextBlock, tone: Tone, gap: number) => {
    canvas.text(block, { x: EDGE, y }, 'start', tone);
    y += block.height + gap;
  };
  write(wrap(title, { size: 34, weight: 800 }, width), 'ink', 10);
  write(wrap(summary, { size: 18, weight: 400 }, width), 'soft', GAP);
  const top = y;
  y += height + GAP;
  canvas.rect({ x: EDGE, y, width, height: 6 }, lineTone(themes[0]?.letter));
  y += 22;
  for (const line of getFootLines(book)) write(wrap(line, { size: 13, weight: 400 }, width), 'ink', 4);
  const whole = y + EDGE - 4;
  const { content } = canvas.finish(whole);
  const inner = svg
    .replace(/<title\b.*?<\/title><desc\b.*?<\/desc>/s, '')
    .replace(/ role="img" aria-labelledby="[^"]*"/, '')
    .replace('<svg ', `<svg x="${EDGE}" y="${top}" `);
  const box = `viewBox="0 0 ${canvas.width} ${whole}" width="${canvas.width}" height="${whole}"`;
  const look = `font-family="${getFontFamilies(lang).join(', ')}, sans-serif" lang="${lang}" direction="ltr" role="img"`;
  const { alt } = getInfographic(book.publication);
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${box} ${look} aria-labelledby="title desc">` +
      `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(alt)}</desc>` +
      `<rect width="100%" height="100%" fill="#fff"/>${content}${inner}</svg>\n`,
  );
}

/** Where the facts come from; when, by whom and under which terms. */
function getFootLines({ sources, t, lang, formats, date, organisation, licence, url }: Book): string[] {
  const colon = getColon(lang);
  const names = sources.map((source) => source.title + (source.date ? ` (${formats.date(source.date)})` : ''));
  return [
    ...(names.length > 0 ? [`${t('print.sources')}${colon}${names.join('; ')}`] : []),
    [`${t('print.updated')}${colon}${formats.date(date)}`, organisation, licence.name, toPrintedUrl(url)].join(' · '),
  ];
}
