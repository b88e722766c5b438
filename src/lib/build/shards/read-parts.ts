import { isDeepStrictEqual } from 'node:util';
import { type PartBasis, type PartManifest, readPart } from './part.ts';
import { toShardName } from './shard.ts';

/** A part of a site, and where it lies. */
export interface Part extends PartManifest {
  folder: string;
}

/**
 * Reads the parts of a site.
 * @throws where one is missing, there twice, or made from something else than is here: which, and what to do
 */
export function readParts(
  folders: readonly string[],
  code: string,
  getBasis: (downloads: boolean) => PartBasis,
): Part[] {
  const parts = folders.map((folder): Part => ({ ...readPart(folder), folder }));
  const [first] = parts;
  if (!first) throw new Error('name the folders of all parts: npm run merge -- parts/1 parts/2');
  const { count } = first.shard;
  for (const index of Array.from({ length: count }, (_, position) => position + 1)) refuseGap(parts, index, count);
  const basis = getBasis(first.basis.downloads);
  for (const part of parts) refuseOther(part, code, basis);
  return parts;
}

function refuseGap(parts: readonly Part[], index: number, count: number): void {
  const other = parts.find(({ shard }) => shard.count !== count);
  if (other) throw new Error(`${other.folder} is part ${toShardName(other.shard)}, but another one is of ${count}.`);
  const found = parts.filter(({ shard }) => shard.index === index);
  const name = toShardName({ index, count });
  if (found.length > 1)
    throw new Error(`part ${name} is there twice: ${found.map(({ folder }) => folder).join(' and ')}.`);
  if (found.length === 0)
    throw new Error(`part ${name} is missing: build it with "npm run build -- --shard ${name}", and name its folder.`);
}

function refuseOther({ folder, shard, outputs, basis }: Part, code: string, here: PartBasis): void {
  const refuse = (what: string): never => {
    throw new Error(`${folder} was built from ${what} than is here: build part ${toShardName(shard)} again.`);
  };
  if (outputs.code !== code) refuse('other code (or with another version of Node.js)');
  if (basis.content !== here.content) refuse('other content');
  if (!isDeepStrictEqual(basis.environment, here.environment))
    refuse('another SITE_URL, SITE_REPOSITORY or SITE_CONTACT');
  if (basis.downloads !== here.downloads)
    throw new Error(`${folder} and another part differ in --no-downloads: build all parts with the same options.`);
}
