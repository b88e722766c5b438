import type { Fact } from '../../book/chapter/labels.ts';
import type { FlowBlock, FlowFactors, FlowPicture, FlowPractice, FlowTable } from '../../book/flow/model.ts';
import { type BookWriter, ownLanguage } from './writer.ts';
import { element, escapeXml } from './xml.ts';

const legend = (label: string, ...words: string[]): string =>
  [element('strong', {}, escapeXml(label)), ...words.filter((part) => part !== '').map(escapeXml)].join(' ');

export function renderTable({ label, caption, align, head, rows }: FlowTable, { inlines }: BookWriter): string {
  const cells = (name: 'th' | 'td', row: FlowTable['head']) =>
    row
      .map((cell, column) =>
        element(name, { class: align[column], scope: name === 'th' ? 'col' : undefined }, inlines(cell)),
      )
      .join('');
  return element(
    'table',
    {},
    element('caption', {}, legend(label, caption)) +
      element('thead', {}, element('tr', {}, cells('th', head))) +
      element('tbody', {}, rows.map((row) => element('tr', {}, cells('td', row))).join('')),
  );
}

export function renderFigure(node: FlowPicture, { picture, language }: BookWriter): string {
  const image = element('img', { src: picture(node), alt: node.alt });
  return element(
    'figure',
    ownLanguage(node, language),
    image + element('figcaption', {}, legend(node.label, node.caption, node.credit)),
  );
}

export function renderPractice(node: FlowPractice, { inlines, blocks, language }: BookWriter): string {
  const label = node.city === '' ? node.label : `${node.label} · ${node.city}`;
  return element(
    'div',
    { class: 'practice', role: 'note' },
    element('p', { class: 'soft' }, escapeXml(label)) +
      element('p', { class: 'label' }, inlines([node.title])) +
      element('p', ownLanguage(node, language), escapeXml(node.summary)) +
      blocks(node.children),
  );
}

export function renderFactors(node: FlowFactors, { inlines, language }: BookWriter): string {
  const rows = node.factors.map(({ name, question }) => {
    const asked = question === '' ? '' : element('br') + element('span', { class: 'soft' }, escapeXml(question));
    return element('li', {}, escapeXml(name) + asked);
  });
  return element(
    'div',
    { class: 'note factors', role: 'note' },
    element('p', { class: 'label' }, escapeXml(node.label)) +
      element('p', {}, element('strong', {}, inlines([node.name]))) +
      (rows.length === 0 ? '' : element('ul', ownLanguage(node, language), rows.join(''))),
  );
}

/** A desk, with all that is known of it. */
export function renderPlace(
  { name, address, facts, hours, notes, lines }: Extract<FlowBlock, { type: 'place' }>,
  { language }: BookWriter,
): string {
  const words = [
    ...notes.map((note) => element('p', ownLanguage(note, language), escapeXml(note.text))),
    ...lines.map((line) => element('p', { class: 'soft' }, escapeXml(line))),
  ];
  return element(
    'div',
    { class: 'place' },
    element('p', { class: 'label' }, escapeXml(name)) +
      renderAddress(address) +
      renderFacts(facts) +
      renderFacts(hours) +
      words.join(''),
  );
}

const renderAddress = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : element('p', { dir: 'ltr', class: 'address' }, lines.map(escapeXml).join(element('br')));

/** A number or address alone, without words of another script. */
const LATIN = /^[\p{ASCII}\u2066-\u2069]*$/u;

/** Rows of a name and a value. */
export function renderFacts(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ label, value, url }) => {
    const words =
      url === undefined
        ? escapeXml(value)
        : element('a', { href: url }, element('bdi', { dir: LATIN.test(value) ? 'ltr' : undefined }, escapeXml(value)));
    return element('dt', {}, escapeXml(label)) + element('dd', {}, words);
  });
  return element('dl', { class: 'facts' }, rows.join(''));
}
