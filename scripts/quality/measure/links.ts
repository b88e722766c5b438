import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDeadLinks, findMissingStyleFiles, getAddresses } from '../../../tests/support/dead-links.ts';
import { type Element, findElements, getAttribute, walkWords } from '../../../tests/support/html-tree.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

/** Links, assets, anchors and files of styles that are not there. */
export function measureLinks({ folder, pages }: BuiltSite): Outcome {
  const faults = [...findDeadLinks(folder, [...pages]), ...findMissingStyleFiles(folder)];
  const all = pages.reduce((sum, { tree }) => sum + getAddresses(tree).length, 0);
  return fromFaults(faults, `dead of ${count(all)} addresses in ${count(pages.length)} pages`);
}

/** Links that travel without encryption and do not say so beside them, in the words of a language of the site. */
export function measureInsecureLinks({ pages, content }: BuiltSite): Outcome {
  const marks = readMarks(content);
  const insecure = pages.flatMap(({ path, tree }) =>
    findElements(tree, 'a')
      .map((link) => ({ path, link, address: getAttribute(link, 'href') ?? '' }))
      .filter(({ address }) => address.startsWith('http://')),
  );
  const faults = insecure.filter(({ link }) => !marks.some((mark) => getTextBeside(link).includes(mark)));
  return fromFaults(
    faults.map(({ path, address }) => `${path} → ${address}`),
    `unmarked of ${count(insecure.length)} links to http:// (${count(new Set(insecure.map(({ address }) => address)).size)} addresses)`,
  );
}

/** The words that mark such a link, of each language. */
function readMarks(content: string): string[] {
  const folder = join(content, 'strings');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))['entry.unencrypted'] as unknown)
    .filter((mark): mark is string => typeof mark === 'string');
}

const getTextBeside = ({ parentNode }: Element): string =>
  parentNode ? [...walkWords(parentNode)].map(({ text }) => text).join(' ') : '';
