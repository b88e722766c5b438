import type { FlowInline } from '../../book/flow/model.ts';
import { type BookWriter, ownLanguage } from './writer.ts';
import { element, escapeXml } from './xml.ts';

type InlineRenderers = {
  [T in FlowInline['type']]: (node: Extract<FlowInline, { type: T }>, writer: BookWriter) => string;
};

/** Writes what stands in a line of words as XHTML. */
const renderers: InlineRenderers = {
  text: ({ value }) => escapeXml(value),
  emphasis: ({ children }, { inlines }) => element('em', {}, inlines(children)),
  strong: ({ children }, { inlines }) => element('strong', {}, inlines(children)),
  code: ({ value }) => element('code', {}, escapeXml(value)),
  break: () => element('br'),
  link: ({ url, children }, { inlines }) => element('a', { href: encodeURI(decodeAddress(url)) }, inlines(children)),
  reference: ({ to, children }, { address, inlines }) => element('a', { href: address(to) }, inlines(children)),
  term: ({ to, children }, { address, inlines }) =>
    element(
      'a',
      { href: address(to), class: 'term', 'epub:type': 'glossref', role: 'doc-glossref' },
      inlines(children),
    ),
  source: ({ to, number, isFollowed }, { address, words }) =>
    element(
      'sup',
      {},
      element(
        'a',
        { href: address(to), role: 'doc-biblioref', 'epub:type': 'biblioref', title: words.source },
        `${number}`,
      ) + (isFollowed ? ',\u202f' : ''),
    ),
  note: ({ to, number, isFirst }, { address, words }) =>
    element(
      'sup',
      {},
      element(
        'a',
        {
          href: address(to),
          id: isFirst ? `${to}-back` : undefined,
          role: 'doc-noteref',
          'epub:type': 'noteref',
          title: words.note,
        },
        `${number}`,
      ),
    ),
  words: (node, writer) =>
    node.lang === writer.language.lang && node.dir !== writer.language.dir
      ? element('bdi', { dir: node.dir }, writer.inlines(node.children))
      : element('span', ownLanguage(node, writer.language), writer.inlines(node.children)),
};

/** Writes a line of words. */
export function renderInline<T extends FlowInline['type']>(
  node: Extract<FlowInline, { type: T }>,
  writer: BookWriter,
): string {
  const render: (node: Extract<FlowInline, { type: T }>, writer: BookWriter) => string = renderers[node.type as T];
  return render(node, writer);
}

/** An address as it was meant, encoded or not: encoding it again must not encode its signs twice. */
function decodeAddress(url: string): string {
  try {
    return encodeURI(url) === url ? url : decodeURI(url);
  } catch {
    return url;
  }
}
