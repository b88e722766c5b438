/** Characters of a message that every telephone sends as one. */
export const MESSAGE_LENGTH = 160;

/** What a message about a sheet is made of. */
export interface ShareParts {
  title: string;
  summary: string;
  /** The number to call, where there is one. */
  phone?: string | undefined;
  /** Absolute address of the sheet. */
  url: string;
}

/**
 * A message of at most 160 characters that helps whoever receives it even without opening the link: what, which number, where
 * to read on. The summary comes in as far as there is room, in whole words.
 */
export function buildShareText({ title, summary, phone, url }: ShareParts): string {
  const tail = phone === undefined ? url : `☎ ${phone} ${url}`;
  const room = MESSAGE_LENGTH - tail.length - 1;
  const head = title.length <= room ? title : cutWords(title, room);
  const more = cutWords(summary, room - head.length - 2);
  return `${more.length > MIN_SUMMARY ? `${head}: ${more}` : head} ${tail}`.trim();
}

/** Fewer characters of a summary say nothing. */
const MIN_SUMMARY = 20;

/** The first words of a text that fit, with an ellipsis where some are left out. */
function cutWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  const end = cut.lastIndexOf(' ');
  return end > 0 ? `${cut.slice(0, end).replace(/[,.;:،؛]$/, '')}…` : '';
}
