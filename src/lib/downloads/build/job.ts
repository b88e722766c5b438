import type { Publication } from '../book/publication/publication.ts';
import type { StoredFile } from '../cache/store.ts';
import type { PackedFormat } from '../catalogue/file-formats.ts';
import type { ShareCard } from '../formats/share/image.ts';
import type { ArchiveMember } from '../formats/zip/archive.ts';

/** A piece of work that any process can do: plain data only. */
export type Job = PublicationJob | ArchiveJob | ShareJob;

/** Some formats of one publication. */
export interface PublicationJob {
  kind: 'publication';
  publication: Publication;
  files: { format: PackedFormat; key: string }[];
}

/** An archive of files that are in the store already. */
export interface ArchiveJob {
  kind: 'archive';
  publication: Publication;
  members: ArchiveMember[];
  key: string;
}

/** The picture that stands for a page where its address is shared. */
export interface ShareJob {
  kind: 'share';
  card: ShareCard;
  key: string;
}

/** The files of a job, in its order; shorter where one could not be made. */
export interface JobResult {
  files: StoredFile[];
  failure?: Failure;
}

/** Why a file could not be made. */
export interface Failure {
  message: string;
  /** Set where the layout refused something: the letters that no typeface has. */
  letters?: readonly string[];
}
