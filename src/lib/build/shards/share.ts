import { collectionsWith, entryCollections } from '../../collections/collections.ts';
import type { Node, Site } from '../../content/site/site.ts';
import type { DownloadPart } from '../../downloads/build/build-context.ts';
import type { SitePage } from '../../navigation/page.ts';
import { isPage, type Output } from '../../outputs/output.ts';
import { getThemeKeys } from '../../views/cards.ts';
import { getStablePosition } from '../stable-position.ts';
import { divide, type Member } from './divide.ts';
import type { Shard } from './shard.ts';

/** What a shard makes of a site. */
export interface Share extends DownloadPart {
  hasOutput(output: Output): boolean;
  /** Whether the files to download of an entry or toolkit belong to the part; what other pages need of them does not. */
  owns(of: string): boolean;
}

/**
 * Says what a shard makes: entries and records by theme, each with its pages in all languages, since a page offers the files
 * of other languages too. What belongs to the whole site is in no shard.
 */
export function createShare(site: Site, { index, count }: Shard): Share {
  const shards = divide(listMembers(site), count);
  const owns = (name: string) => (shards.get(name) ?? getStablePosition(name, count) + 1) === index;
  const own = [...shards.keys()].filter(owns);
  const needed = new Set([...own, ...own.flatMap((id) => listShownInfographics(site, id))]);
  return {
    owns,
    hasOutput: (output) => {
      const owner = isPage(output) ? getOwner(output.page) : output.owner;
      return owner !== undefined && owns(owner);
    },
    hasFilesOf: (of) => needed.has(of),
    hasImage: owns,
  };
}

/** A page for the counter goes with its sheet, whose file it offers. */
const getOwner = (page: SitePage): string => (page.kind === 'counter' ? `services/${page.key}` : page.id);

/** What has a page in several languages; tools and lists are few, and have no theme. */
function listMembers(site: Site): Member[] {
  const entries = entryCollections.flatMap((collection) =>
    [...site.entries(collection).values()].map((entry) => ({
      id: `${collection}/${entry.key}`,
      group: getThemeKeys(entry)[0] ?? '',
      weight: entry.texts.size,
    })),
  );
  const records = collectionsWith('page').flatMap((collection) =>
    [...site.records(collection).values()].map(({ key, value }) => ({
      id: `${collection}/${key}`,
      group: 'themes' in value ? (value.themes[0] ?? '') : collection === 'themes' ? key : '',
      weight: site.registry.full.length,
    })),
  );
  return [...entries, ...records];
}

/** A chapter names the files of the infographics that it shows, and an archive holds those of all its chapters. */
function listShownInfographics({ relations }: Site, id: string): string[] {
  const shown = relations.outgoing(toNode(id));
  const chapters = id.startsWith('toolkits/') ? shown.flatMap((node) => relations.outgoing(node)) : [];
  return [...shown, ...chapters]
    .filter(({ collection }) => collection === 'infographics')
    .map(({ collection, key }) => `${collection}/${key}`);
}

function toNode(id: string): Node {
  const [collection = '', key = ''] = id.split('/');
  return { collection: collection as Node['collection'], key };
}
