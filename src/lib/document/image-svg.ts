import type { ImageSize } from './image-bytes.ts';

/** What an SVG says: its size, or the first thing in it that a picture must not have. */
export type SvgReading = { size: ImageSize } | { unsafe: string } | { notSvg: true };

/** Things that run, load or hide something, beside a pattern for each. */
const dangers: [what: string, pattern: RegExp][] = [
  ['<!DOCTYPE>', /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i],
  ['<?…?>', /<\?(?!xml\s)/i],
  ['<![CDATA[', /<!\[CDATA\[/i],
  ['<script>', /<(?:[\w-]+:)?script\b/i],
  ['<foreignObject>', /<(?:[\w-]+:)?foreignObject\b/i],
  ['<iframe>', /<(?:[\w-]+:)?(?:iframe|embed|object|audio|video|canvas|link|meta|base|handler|listener)\b/i],
  ['<animate>', /<(?:[\w-]+:)?(?:animate\w*|set)\b/i],
  ['on…=', /[\s"'/]on[a-z]+\s*=/i],
  ['href', /[\s"'/](?:[\w-]+:)?href\s*=\s*(?!["']#[\w.:-]+["'])/i],
  ['src', /[\s"'/](?:src|srcset|xml:base|base)\s*=/i],
  ['javascript:', /(?:java|vb)script\s*:/i],
  ['style', /@import|expression\s*\(|-moz-binding/i],
  // A fill may point to a gradient of the same file: url(#id).
  ['url()', /url\s*\((?!\s*["']?#[\w.:-]+["']?\s*\))/i],
];

/** Reads an SVG as text and refuses what is more than a picture. */
export function readSvg(bytes: Uint8Array): SvgReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { notSvg: true };
  }
  if (text.includes('\0')) return { notSvg: true };
  const withoutComments = text.replace(/<!--[\s\S]*?-->/g, ' ');
  const root = /^\s*(?:<\?xml\s[^>]*\?>)?\s*<svg\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/.exec(withoutComments);
  // Comments are looked into as well: what a careless reader takes for one may not be one.
  for (const [what, pattern] of dangers) if (pattern.test(text)) return { unsafe: what };
  if (hasHiddenStyle(text)) return { unsafe: 'style' };
  if (!root) return { notSvg: true };
  const size = readSize(root[1] ?? '');
  return size ? { size } : { notSvg: true };
}

/** Escapes in a style, and character references anywhere in an attribute, can spell what the patterns look for. */
const hasHiddenStyle = (text: string): boolean =>
  /<style\b[^>]*>[^<]*\\/i.test(text) || /\sstyle\s*=\s*(?:"[^"]*[\\&]|'[^']*[\\&])/i.test(text) || /&#/.test(text);

/** The size in the attributes of `<svg>`: width and height in pixels, else the view box. */
function readSize(attributes: string): ImageSize | undefined {
  const read = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]?.trim();
  const pixels = (value: string | undefined) => (value && /^[\d.]+(?:px)?$/.test(value) ? Number.parseFloat(value) : 0);
  const width = pixels(read('width'));
  const height = pixels(read('height'));
  if (width > 0 && height > 0) return { width, height };
  const [, , boxWidth = 0, boxHeight = 0] = (read('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined;
}
