import { type Zippable, zipSync } from 'fflate';

/** One member of an archive. */
export interface ZipMember {
  /** Path inside the archive. */
  name: string;
  bytes: Uint8Array;
  /** Day of its content, `2026-11-21`, which programs show beside its name. */
  date?: string;
}

/** Members that are compressed already. */
const PACKED = /\.(?:docx|epub|gif|jpe?g|pdf|png|webp|xlsx|zip)$/;

/**
 * Packs an archive whose bytes depend on its members only: times of the content or none, fixed attributes, members in the order of their names.
 * @param first member that must come first and uncompressed, as the format of some files asks
 */
export function pack(members: readonly ZipMember[], first?: ZipMember): Uint8Array {
  const sorted = [...members].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: Zippable = {};
  if (first) files[first.name] = [first.bytes, { level: 0 }];
  for (const { name, bytes, date } of sorted)
    files[name] = [bytes, { level: PACKED.test(name) ? 0 : 6, ...(date ? { mtime: toTime(date) } : {}) }];
  // The earliest time that the format knows, in local parts, because fflate writes local time.
  return zipSync(files, { mtime: new Date(1980, 0, 1), os: 0, attrs: 0 });
}

/** Noon of a day, in local parts as above. */
function toTime(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
