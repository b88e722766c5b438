import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../../tests/support/pdf-check.ts';
import { getFoundShare } from '../../../../../tests/support/pdf-words.ts';
import { loadBook } from '../../../../../tests/support/publications.ts';
import { packFramedSvg } from './framed-svg.ts';
import { packPoster, packSlidePng, packSquarePng } from './poster.ts';

describe.each(['en', 'fr'])('an infographic that stands alone, in %s', async (locale) => {
  const book = await loadBook('infographics/route', locale);

  it('is a tagged poster with its headline, licence and address', async () => {
    const pdf = await packPoster(book);
    expect(await checkPdf(pdf)).toEqual([]);
    const words = [book.title, book.summary, book.licence.name].join(' ');
    expect(await getFoundShare(pdf, words)).toBeGreaterThan(0.95);
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
  });

  it('is a slide and a square that say whose they are', async () => {
    const [slide, square] = await Promise.all(
      [await packSlidePng(book), await packSquarePng(book)].map((png) => sharp(png).metadata()),
    );
    expect([slide?.width, slide?.height, square?.width, square?.height]).toEqual([1920, 1080, 1080, 1080]);
    expect(slide?.exif?.toString('latin1')).toContain(book.licence.name);
  });

  it('is a drawing with one name and one description, whose words can be changed', async () => {
    const svg = new TextDecoder().decode(await packFramedSvg(book));
    expect(svg.match(/<title/g)).toHaveLength(1);
    expect(svg.match(/<desc/g)).toHaveLength(1);
    for (const words of [book.licence.name]) expect(svg).toContain(words);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    for (const make of [packPoster, packSlidePng, packFramedSvg]) expect(await make(book)).toEqual(await make(book));
  });
});
