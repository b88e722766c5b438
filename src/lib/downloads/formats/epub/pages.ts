import type { WordLanguage } from '../../book/chapter/labels.ts';
import { element, escapeXml } from '../markup/xml.ts';

/** One file of the book. */
export interface BookPage {
  /** `chapter-01.xhtml` */
  name: string;
  title: string;
  /** What the contents list shows under it. */
  parts: { id: string; title: string }[];
  xhtml: string;
}

/** Writes a whole XHTML file around a body. */
export function writePage({ lang, dir }: WordLanguage, title: string, body: string): string {
  const head = element(
    'head',
    {},
    element('title', {}, escapeXml(title)) +
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  );
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang,
    'xml:lang': lang,
    dir,
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${element('html', root, head + element('body', {}, body))}\n`;
}
