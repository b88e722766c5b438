import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Advice } from '../../collections/advice.ts';
import type { Settings } from '../../collections/settings.ts';
import type { Document } from '../../document/model.ts';
import { parseDocument } from '../../document/parse/parse.ts';
import type { Dictionary } from '../../i18n/translator.ts';
import type { Content, RawEntry, RawRecord, RawText } from '../reading/raw.ts';
import { readCachedDocument, saveCachedDocument } from '../reading/reading-cache.ts';
import { buildSite } from './build-site.ts';
import type { Site } from './site.ts';

/** All that a site is built from as plain data, so that other processes have it without reading anything again. */
export interface SiteData {
  /** Absolute path of the content folder. */
  dir: string;
  /** Folder of the reading cache, where the documents are. */
  cache: string;
  settings: Settings;
  advice: Advice;
  /** The day of the build. */
  today?: string;
  strings: ReadonlyMap<string, Dictionary>;
  entries: (Pick<RawEntry, 'collection' | 'key' | 'folder' | 'facts' | 'images' | 'hash'> & { texts: TextData[] })[];
  records: Pick<RawRecord, 'collection' | 'key' | 'value' | 'hash'>[];
}

/** What a site cannot be without. */
export type SiteBasis = Pick<SiteData, 'settings' | 'advice' | 'today'>;

type TextData = Pick<RawText, 'locale' | 'file' | 'frontmatter' | 'summary' | 'hash'>;

/**
 * The plain data of a content folder.
 * @param basis settings and advice of the folder, and the day of the build
 * @param cache folder of the reading cache
 */
export const toSiteData = (content: Content, basis: SiteBasis, cache: string): SiteData => ({
  dir: content.dir,
  cache,
  ...basis,
  strings: content.strings,
  entries: content.entries.map(({ collection, key, folder, facts, images, hash, texts }) => ({
    collection,
    key,
    folder,
    facts,
    images,
    hash,
    texts: texts.map(({ locale, file, frontmatter, summary, hash: textHash }) => ({
      locale,
      file,
      frontmatter,
      summary,
      hash: textHash,
    })),
  })),
  records: content.records.map(({ collection, key, value, hash }) => ({ collection, key, value, hash })),
});

/** Builds the site of a content folder that has passed the checks. */
export const fromContent = (content: Content, basis: SiteBasis): Site => buildSite({ ...content, ...basis });

/** Builds the site again from its plain data. */
export function fromSiteData({ dir, cache, entries, ...data }: SiteData): Site {
  const withDocument = (text: TextData, { collection }: Pick<RawEntry, 'collection'>) => ({
    ...text,
    get document(): Document {
      const saved = readCachedDocument(cache, text.hash);
      if (saved) return saved;
      const source = readFileSync(join(dir, text.file), 'utf8');
      const document = parseDocument(source, { file: text.file, collection, report: () => {} });
      saveCachedDocument(cache, text.hash, document);
      return document;
    },
  });
  return buildSite({
    ...data,
    entries: entries.map((entry) => ({ ...entry, texts: entry.texts.map((text) => withDocument(text, entry)) })),
  });
}
