import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Folders } from '../folders/folders.ts';
import type { Shard } from '../shards/shard.ts';

/** Where a project saves what it has made: every folder can be deleted at any time. */
export interface CacheFolders {
  /** Content files as they were read. */
  reading: string;
  /** Pages and other files made from the content. */
  outputs: string;
  /** Files to download, share images and their list. */
  downloads: string;
  /** Parts of the search index. */
  search: string;
  /** File about the last build. */
  last: string;
  /** The compiled views, one folder for each state of the code. */
  renderer: string;
  /** The bundle of the form for editors, one folder for each state of the code. */
  form: string;
}

/**
 * One cache for each checkout and content folder, so that two of them never mix; the compiled views know no content.
 * @param shard one of the parts that the site is built in: its pages and files have caches of their own
 */
export function getCacheFolders(
  { project, content }: Pick<Folders, 'project' | 'content'>,
  shard?: Shard,
): CacheFolders {
  const suffix = shard ? `-${shard.index}-of-${shard.count}` : '';
  const root = join(project, 'node_modules/.astro');
  const own = join(root, toName(`${project}\0${content}`));
  return {
    reading: join(own, 'reading'),
    outputs: join(own, `outputs${suffix}`),
    downloads: join(own, `downloads${suffix}`),
    search: join(own, 'search'),
    last: join(own, `last-build${suffix}.json`),
    renderer: join(root, `renderer-${toName(project)}`),
    form: join(root, `form-${toName(project)}`),
  };
}

const toName = (text: string): string => hash('sha256', text, 'hex').slice(0, 12);
