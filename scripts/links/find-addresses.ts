import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An address outside the site, and every place of the content that leads to it. */
export interface OutwardAddress {
  url: string;
  /** `sources/m1.yaml:4` */
  places: string[];
}

const ADDRESS = /https?:\/\/[^\s"'<>]+/g;

/** Finds the addresses that the files of a content folder lead to, in the order of their hosts. */
export function findAddresses(content: string): OutwardAddress[] {
  const found = new Map<string, string[]>();
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:mdx|ya?ml)$/.test(file))
    .sort();
  for (const file of files) {
    for (const [index, line] of readFileSync(join(content, file), 'utf8').split('\n').entries()) {
      for (const url of findInLine(line)) found.set(url, [...(found.get(url) ?? []), `${file}:${index + 1}`]);
    }
  }
  return [...found].map(([url, places]) => ({ url, places })).sort((a, b) => (toKey(a.url) < toKey(b.url) ? -1 : 1));
}

const toKey = (url: string): string => url.replace(/^https?:\/\//, '');

/** The addresses of a line. The bracket that ends a link is none of its address; one that the address opened is. */
export const findInLine = (line: string): string[] =>
  [...line.matchAll(ADDRESS)]
    .map(([address]) => cutAtBracket(address).replace(/[.,;:!?»”\]]+$/, ''))
    .filter((address) => URL.canParse(address));

function cutAtBracket(address: string): string {
  let open = 0;
  for (const [place, sign] of [...address].entries()) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return [...address].slice(0, place).join('');
  }
  return address;
}
