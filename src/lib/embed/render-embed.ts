import { element, escapeHtml } from '../document/escape-html.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import type { PhoneView } from '../views/phones.ts';
import type { EmbedItem, EmbedList } from './embed-list.ts';

/** In the colours and the typeface of the system: the list stands in a site of another look. */
const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.4 system-ui,sans-serif;overflow-wrap:anywhere}body{margin:1rem}' +
  'h1{font-size:1.35rem;margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .25rem;border-top:2px solid;padding-top:.75rem}' +
  'ul{list-style:none;margin:0;padding:0}li{border-bottom:1px solid GrayText;padding:.25rem 0 .5rem}p{margin:0;font-size:.9rem}' +
  'a{display:inline-block;padding:.5rem 0;color:inherit}.t{margin-inline-end:1rem;font-weight:700}.n{white-space:nowrap}';

/** Where a link opens: in place of the page around the list, where there is one. */
const target = '_top';

/** Writes the list of a city as a page of its own, without a script: to stand in a frame of another site. */
export function renderEmbed({ info, title, page, numbers, groups }: EmbedList): string {
  const all = [
    ...(numbers.phones.length > 0 ? [section(numbers.title, numbers.phones.map(toNumberLine).join(''))] : []),
    ...groups.map((group) => section(group.title, group.items.map(toLine).join(''))),
  ];
  return (
    `<!doctype html>\n<html lang="${info.lang}" dir="${info.dir}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
    `<link rel="canonical" href="${escapeHtml(page.url)}"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>` +
    `<main><h1>${escapeHtml(title)}</h1>${all.join('\n')}` +
    `<p>${element('a', { class: 't', href: page.url, target }, escapeHtml(page.label))}</p></main></body></html>\n`
  );
}

const section = (title: string, lines: string): string =>
  `<section><h2>${escapeHtml(title)}</h2><ul>${lines}</ul></section>`;

const toLine = ({ title, fallback, url, phone, lines, address }: EmbedItem): string =>
  element(
    'li',
    {},
    [
      element('a', { class: 't', href: url, target, ...languageOf(fallback) }, escapeHtml(title)),
      phone ? ` ${toNumber(phone)}` : '',
      address.length > 0 ? `<p><bdi dir="ltr">${address.map(escapeHtml).join(', ')}</bdi></p>` : '',
      ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ].join(''),
  );

const toNumberLine = (phone: PhoneView): string =>
  element(
    'li',
    {},
    `<strong>${toNumber(phone)}</strong>` +
      (phone.who ? ` ${element('span', languageOf(phone.who.fallback), escapeHtml(phone.who.text))}` : ''),
  );

/** Numbers read left to right everywhere. */
const toNumber = ({ href, label }: PhoneView): string =>
  element('a', { class: 'n', href, target }, `<bdi dir="ltr">${escapeHtml(label)}</bdi>`);

const languageOf = (info: LocaleInfo | undefined) => ({ lang: info?.lang, dir: info?.dir });
