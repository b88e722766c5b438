import { findDeadLinks, findMissingStyleFiles, getAddresses } from '../../../tests/support/dead-links.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

/** Links, assets, anchors and files of styles that are not there. */
export function measureLinks({ folder, pages }: BuiltSite): Outcome {
  const faults = [...findDeadLinks(folder, [...pages]), ...findMissingStyleFiles(folder)];
  const all = pages.reduce((sum, { tree }) => sum + getAddresses(tree).length, 0);
  return fromFaults(faults, `dead of ${count(all)} addresses in ${count(pages.length)} pages`);
}

/** Links that travel without encryption. */
export function measureInsecureLinks({ pages }: BuiltSite): Outcome {
  const faults = pages.flatMap(({ path, tree }) =>
    getAddresses(tree)
      .filter((address) => address.startsWith('http://'))
      .map((address) => `${path} → ${address}`),
  );
  const different = new Set(faults.map((fault) => fault.split(' → ')[1])).size;
  return fromFaults(faults, `links to http:// (${count(different)} different addresses)`);
}
