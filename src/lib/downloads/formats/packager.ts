import type { Publication } from '../book/publication/publication.ts';
import type { PackedFormat } from '../catalogue/file-formats.ts';

/** Turns a publication into the bytes of one format. The same publication always gives the same bytes. */
export type Packager = (publication: Publication) => Promise<Uint8Array>;

/** One packager per format: a new format without one is a type error. */
export type Packagers = Record<PackedFormat, Packager>;
