import type { Book } from '../book/flow/model.ts';
import type { PackedFormat } from '../catalogue/file-formats.ts';

/** Turns a book into the bytes of one format. The same book always gives the same bytes. */
export type Packager = (book: Book) => Promise<Uint8Array>;

/** One packager per format: a new format without one is a type error. */
export type Packagers = Record<PackedFormat, Packager>;
