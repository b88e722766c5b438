import { imageExtensions } from '../image-bytes.ts';
import type { Figure, Position } from '../model.ts';
import type { ParseContext } from './parse-context.ts';

const IMAGE_PATH = /^\.\/[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const FILE_NAME =
  /^\S+\.(?:png|jpe?g|webp|avif|svg|gif|tiff?|heic|bmp)$|^(?:img|dsc[nf]?|pict?|image|photo|screenshot)[-_ ]?\d+$/i;

/** What a picture says about itself, in Markdown or in a `<Figure>`. */
export interface ImageFields {
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
}

/** Makes a figure; reports a path that leaves the folder of the entry and an alternative text that says nothing. */
export function buildFigure(
  { src, alt, caption, credit }: ImageFields,
  position: Position,
  context: ParseContext,
): Figure {
  const extension = /\.([^.]*)$/.exec(src)?.[1];
  if (!IMAGE_PATH.test(src)) {
    context.reportIssue('image-path', position, { found: src });
  } else if (!imageExtensions.some((known) => known === extension)) {
    context.reportIssue('image-type', position, { found: src, expected: imageExtensions.join(', ') });
  }
  const words = alt.trim();
  if (words === '' || FILE_NAME.test(words)) context.reportIssue('alt-missing', position, { found: words, image: src });
  return { type: 'figure', src, alt: words, caption, credit, position };
}
