/**
 * In which part of the index something that can be kept stands: by a hash of its id (FNV-1a), which the build and the browser
 * reckon alike. A key factor stands with its benchmark.
 */
export function getReadingPart(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(id.split('#')[0])) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash % parts;
}
