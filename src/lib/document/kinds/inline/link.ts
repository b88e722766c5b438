import { element, escapeHtml } from '../../escape-html.ts';
import type { HtmlWriter } from '../../html/writer.ts';
import type { InlineKind } from '../../kind.ts';
import type { Inline, Position } from '../../model.ts';

/** A link: to the web, to an entry (`target`), to a heading of the same page, or a mail or phone address. */
export interface Link {
  type: 'link';
  /** As written: `https://…`, `mailto:…`, `tel:…`, `#id`; empty when `target` is set. */
  url: string;
  /** Set for `entry:<collection>/<key>` with an optional `#fragment`. */
  target?: EntryTarget;
  children: Inline[];
  position: Position;
}
export interface EntryTarget {
  collection: string;
  key: string;
  fragment?: string;
}

export const link: InlineKind<Link> = {
  html: renderLink,
  references: ({ target, position }) => (target ? [{ ...target, position }] : []),
  example:
    'Read [how to plan a desk](entry:guides/design-a-one-stop-shop), or write to [the team](mailto:team@town.example).',
};

function renderLink({ url, target, children }: Link, { resolve, inlines }: HtmlWriter): string {
  if (!target) {
    const html = inlines(children) || escapeHtml(url);
    return element('a', { href: url }, /^tel:/i.test(url) ? keepTogether(html) : html);
  }
  const found = resolve(target.collection, target.key, target.fragment);
  if (!found) return inlines(children);
  const { path, title, lang, dir } = found;
  // The text is the author's, in the language of the page; only where there is none does the title stand in.
  if (children.length > 0) return element('a', { href: path, hreflang: lang }, inlines(children));
  return element('a', { href: path, hreflang: lang, lang, dir }, escapeHtml(title));
}

/** A telephone number is not cut at the end of a line. */
const keepTogether = (html: string): string => {
  const [, open = '', number, close = ''] = /^(<bdi dir="ltr">)?([+\d\s().-]+)(<\/bdi>)?$/.exec(html) ?? [];
  return number === undefined ? html : open + number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') + close;
};
