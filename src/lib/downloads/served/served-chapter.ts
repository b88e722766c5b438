import { createHash } from 'node:crypto';
import { isEntryCollection } from '../../collections/collections.ts';
import type { Site } from '../../content/site/site.ts';
import { planImage } from '../../views/served-images.ts';
import type { Chapter } from '../book/chapter/chapter.ts';
import type { FilesOf } from '../catalogue/listing.ts';
import { getServedFiles, getServedPicture, type ServedFile } from './served-files.ts';

/** A chapter as the site serves it: its pictures are files of the site. */
export interface ServedChapter extends Chapter {
  /** Files of the entry, for an archive. */
  files: ServedFile[];
}

/** Turns the pictures of a chapter into files of the site, and names the files of its entry. */
export function toServedChapter(site: Site, filesOf: FilesOf, chapter: Chapter): ServedChapter {
  const { entry, words, resolve } = chapter;
  const infographics = Object.entries(resolve.infographics).map(([key, found]) => [
    key,
    { ...found, picture: getServedPicture(site, filesOf, key, words) },
  ]);
  const images = Object.keys(resolve.images).map((src) => [src, getServedImage(site, entry, src)]);
  return {
    ...chapter,
    resolve: { ...resolve, infographics: Object.fromEntries(infographics), images: Object.fromEntries(images) },
    files: getServedFiles(site, filesOf, entry, words),
  };
}

function getServedImage(site: Site, id: string, src: string) {
  const [collection = '', key = ''] = id.split('/');
  const entry = isEntryCollection(collection) ? site.entries(collection).get(key) : undefined;
  const file = (entry && planImage(entry, src, site.urls))?.src;
  if (file === undefined) throw new Error(`${id} shows the image ${src}, which cannot be served.`);
  // The name holds the hash of the original.
  return { file, sha256: createHash('sha256').update(file).digest('hex') };
}
