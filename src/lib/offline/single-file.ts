import { escapeHtml } from '../document/escape-html.ts';
import { singleFileScript } from '../headers.ts';
import { type ReadSiteFile, readWithNamedFiles } from './read-files.ts';
import { renderPart } from './single-file-part.ts';

/** What the file says around its pages. */
export interface SingleFileWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** Under the title: where the pages come from and of which day they are. */
  about: string;
  contents: string;
  back: string;
  /** Over the field that searches the file, and under it where no part answers. */
  search: string;
  none: string;
  /** Whom to tell that something is wrong. */
  report?: { url: string; words: string } | undefined;
}

/** A part of the file. */
export interface SingleFilePart {
  path: string;
  title: string;
  /** Other words that it is found by. */
  words: readonly string[];
}

/**
 * Joins pages of the built site into one file, whose links lead to its own parts: to be sent by message or from phone to
 * phone, and opened from there. It needs no script; where one may run, its parts can be searched.
 * @param pages its parts, in reading order
 * @param toAbsolute full address of a path that the file does not hold
 */
export async function buildSingleFile(
  read: ReadSiteFile,
  pages: readonly SingleFilePart[],
  words: SingleFileWords,
  toAbsolute: (path: string) => string,
): Promise<string> {
  const anchors = new Map(pages.map(({ path }, index) => [path, `p${index + 1}`]));
  const parts: string[] = [];
  for (const { path } of pages) {
    const anchor = anchors.get(path) ?? '';
    const part = renderPart(await read(path), anchor, (href) => toLink(href, anchors, toAbsolute));
    parts.push(`<section id="${anchor}">${part}</section>`);
  }
  const styles = [...(await readWithNamedFiles(read, [pages[0]?.path ?? '']))]
    .filter(([path]) => path.endsWith('.css'))
    .map(([, content]) => content.toString().replaceAll(/@font-face\s*\{[^}]*\}/g, ''));
  const list = pages
    .map(
      ({ path, title, words: others }) =>
        `<li><a href="#${anchors.get(path)}"${others.length > 0 ? ` data-words="${escapeHtml(others.join(' '))}"` : ''}>` +
        `${escapeHtml(title)}</a></li>`,
    )
    .join('');
  return (
    `<!doctype html><html lang="${words.lang}" dir="${words.dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(words.title)}</title>` +
    `<style>${styles.join('\n').replaceAll('</', '<\\/')}\n${OWN_STYLE}</style></head><body class="system-type single-file">` +
    `<header><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.about)}</p></header>` +
    `<form role="search" data-none="${escapeHtml(words.none)}" hidden><label for="search">${escapeHtml(words.search)}</label>` +
    `<input id="search" type="search" autocomplete="off"><p role="status"></p><ol></ol></form>` +
    `<nav id="contents" aria-label="${escapeHtml(words.contents)}"><h2>${escapeHtml(words.contents)}</h2><ul>${list}</ul></nav>` +
    `<main>${parts.join(`<p class="back"><a href="#contents">${escapeHtml(words.back)}</a></p>`)}</main>` +
    `${words.report ? renderReport(words.report) : ''}<script>${singleFileScript}</script></body></html>\n`
  );
}

const renderReport = ({ url, words }: NonNullable<SingleFileWords['report']>): string =>
  `<footer><p><a href="${escapeHtml(url)}">${escapeHtml(words)}</a></p></footer>`;

const OWN_STYLE =
  '.single-file{display:block}.single-file>*{padding:1rem;max-width:44rem;margin:0 auto}' +
  '.single-file nav li{padding:.6rem 0}.single-file section{border-top:6px solid;padding-top:1rem;margin-top:2rem}' +
  '.back a{display:inline-block;padding:.8rem 0}.single-file form[hidden]{display:none}' +
  '.single-file input{display:block;width:100%;min-height:3rem;padding:0 .8rem;border:2px solid;font:inherit}' +
  '.single-file form li{padding:.6rem 0}.single-file form li a{font-weight:700}';

function toLink(href: string, anchors: ReadonlyMap<string, string>, toAbsolute: (path: string) => string): string {
  const [path = '', fragment] = href.split('#');
  const target = anchors.get(path);
  if (target === undefined) return toAbsolute(href);
  return fragment ? `#${target}-${fragment}` : `#${target}`;
}
