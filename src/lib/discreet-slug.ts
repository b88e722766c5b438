/**
 * Last part of the address of a page that must not give its subject away: a browser's history and the preview of a link
 * show it. Always the same for one page, in every language.
 * `victims-of-crime` → `page-1xk2p3`
 */
export function toDiscreetSlug(key: string): string {
  // FNV-1a: short, the same everywhere, and not meant to withstand someone who tries all keys.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `page-${hash.toString(36)}`;
}

/** Whether a slug looks like one that says nothing. */
export const isDiscreetSlug = (slug: string): boolean => /^page-[a-z0-9]{1,7}$/.test(slug);
