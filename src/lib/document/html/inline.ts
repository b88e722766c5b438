import { element, escapeHtml } from '../escape-html.ts';
import type { Inline, Link } from '../model.ts';
import type { HtmlWriter, Renderers } from './writer.ts';

/** Renders what stands in a line of words. */
export const inlineRenderers: Renderers<Inline> = {
  text: ({ value }) => escapeHtml(value),
  emphasis: ({ children }, { inlines }) => element('em', {}, inlines(children)),
  strong: ({ children }, { inlines }) => element('strong', {}, inlines(children)),
  code: ({ value }) => element('code', {}, escapeHtml(value)),
  break: () => '<br>',
  link: renderLink,
  footnoteReference({ id }, { numbers, t }) {
    const number = numbers.notes.get(id);
    if (number === undefined) return '';
    const count = (numbers.printed.get(id) ?? 0) + 1;
    numbers.printed.set(id, count);
    const own = count === 1 ? `footnote-ref_${number}` : `footnote-ref_${number}_${count}`;
    const label = element('span', { class: 'visually-hidden' }, `${escapeHtml(t('block.footnote'))} `);
    return element(
      'sup',
      { class: 'footnote-ref' },
      element('a', { href: `#footnote_${number}`, id: own }, `${label}${number}`),
    );
  },
  term({ entry, children }, { term, inlines }) {
    const found = term(entry);
    return found
      ? element('a', { class: 'term', href: found.path, hreflang: found.lang }, inlines(children))
      : inlines(children);
  },
  cite({ source: key }, { source, t }) {
    const found = source(key);
    if (!found) return '';
    const label = element('span', { class: 'visually-hidden' }, `${escapeHtml(t('block.source'))} `);
    return element(
      'sup',
      { class: 'cite' },
      element('a', { href: `#source-${found.number}` }, `${label}${found.number}`),
    );
  },
};

function renderLink({ url, target, children }: Link, { resolve, inlines }: HtmlWriter): string {
  if (!target) {
    const html = inlines(children) || escapeHtml(url);
    return element('a', { href: url }, /^tel:/i.test(url) ? keepTogether(html) : html);
  }
  const found = resolve(target.collection, target.key, target.fragment);
  if (!found) return inlines(children);
  const { path, title, lang, dir } = found;
  // The words are the author's, in the language of the page; only where there are none does the title stand in.
  if (children.length > 0) return element('a', { href: path, hreflang: lang }, inlines(children));
  return element('a', { href: path, hreflang: lang, lang, dir }, escapeHtml(title));
}

/** A telephone number is not cut at the end of a line. */
const keepTogether = (html: string): string =>
  /^[+\d\s().-]+$/.test(html) ? html.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') : html;

/** Renders a line of words; a source never starts a line of its own. */
export function renderInlines(nodes: readonly Inline[], writer: HtmlWriter): string {
  return nodes
    .map((node, index) => {
      const html = renderInline(node, writer);
      return nodes[index + 1]?.type === 'cite' ? html.replace(/ +$/, '\u202f') : html;
    })
    .join('');
}

function renderInline<T extends Inline['type']>(node: Extract<Inline, { type: T }>, writer: HtmlWriter): string {
  const render: (node: Extract<Inline, { type: T }>, writer: HtmlWriter) => string = inlineRenderers[node.type as T];
  return render(node, writer);
}
