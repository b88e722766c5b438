/** What GitHub takes: a comment of 65,536 signs, a summary of one MiB; less, so that the mark and the last words fit too. */
export const MAX_COMMENT = 60_000;
export const MAX_SUMMARY = 1_000_000;

/**
 * The text up to a line that fits, and a word that more was there.
 * @param max bytes in UTF-8
 */
export function cutText(text: string, max: number): string {
  if (Buffer.byteLength(text) <= max) return text;
  const fitting = Buffer.from(text).subarray(0, max).toString('utf8');
  return `${fitting.slice(0, fitting.lastIndexOf('\n'))}\n\n…\n`;
}
