import { element, escapeHtml, openTag } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import { imageExtensions } from '../image-bytes.ts';
import { defineTag, type Kind, type TagPart } from '../kind.ts';
import type { Position } from '../model.ts';
import { words } from '../tag-spec.ts';

/** An image of the entry's own folder. */
export interface Figure {
  type: 'figure';
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  position: Position;
}

export const figure: Kind<Figure> = {
  tag: defineTag({
    name: 'Figure',
    about: 'A picture with a caption or a credit.',
    holds: 'nothing',
    needs: 'narrow',
    attributes: {
      src: { form: 'image', required: true, about: 'The picture, a file beside the text.' },
      alt: words(true, 'What the picture shows, for those who cannot see it.'),
      caption: words(false, 'Text under the picture.'),
      credit: words(false, 'Who made the picture.'),
    },
    build: buildFigure,
  }),
  parts: {},
  structure: ({ src }) => [`figure:${src}`],
  html: renderFigure,
  plainText: ({ alt, caption }, { figures }) => (figures ? [alt, caption ?? ''] : []),
  example:
    '<Figure src="./photo.jpg" alt="Two advisers and a family at a round table" caption="A first visit" credit="City of Example" />',
};

const IMAGE_PATH = /^\.\/[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const FILE_NAME =
  /^\S+\.(?:png|jpe?g|webp|avif|svg|gif|tiff?|heic|bmp)$|^(?:img|dsc[nf]?|pict?|image|photo|screenshot)[-_ ]?\d+$/i;
/** Words that say only that there is a picture, in the languages of our sites. */
const BARE_WORD =
  /^(?:an? |the |une? |la |el |una? )?(?:image|picture|photo|photograph|figure|illustration|imagen|foto|ilustración|صورة|الصورة|фото|зображення|малюнок)\.?$/i;

/**
 * Makes a figure, from a tag or from an image of Markdown; reports a path that leaves the folder of the entry and an
 * alternative text that says nothing.
 */
export function buildFigure(
  { src, alt, caption, credit }: Omit<Figure, 'type' | 'position'>,
  { position, reportIssue }: Pick<TagPart, 'position' | 'reportIssue'>,
): Figure {
  const extension = /\.([^.]*)$/.exec(src)?.[1]?.toLowerCase();
  if (!IMAGE_PATH.test(src)) {
    reportIssue('image-path', position, { found: src });
  } else if (!imageExtensions.some((known) => known === extension)) {
    reportIssue('image-type', position, { found: src, expected: imageExtensions.join(', ') });
  }
  const text = alt.trim();
  if (text === '' || FILE_NAME.test(text) || BARE_WORD.test(text))
    reportIssue('alt-missing', position, { found: text, image: src });
  return { type: 'figure', src, alt: text, caption, credit, position };
}

function renderFigure({ src, alt, caption, credit }: Figure, { image }: HtmlWriter): string {
  const found = image(src);
  // A picture that is missing is reported by the checks; its text still reaches the reader.
  if (!found) return element('p', {}, escapeHtml(alt));
  const picture = openTag('img', {
    src: found.src,
    srcset: found.srcset,
    sizes: found.srcset ? found.sizes : null,
    width: found.width,
    height: found.height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  const lines = [
    caption === null ? '' : escapeHtml(caption),
    credit === null ? '' : element('span', { class: 'credit' }, escapeHtml(credit)),
  ].filter((line) => line !== '');
  const legend = lines.length === 0 ? '' : element('figcaption', {}, lines.join(' '));
  return element('figure', { class: 'entry-figure' }, picture + legend);
}
