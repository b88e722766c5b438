/** Signs of a message or sentence: nobody reads more, and a change could be made to flood the comment. */
const MAX_WORDS = 400;

/** Words of somebody else as they are: no link, no picture, nobody called by name, no HTML. */
export const toText = (text: string): string =>
  (text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#!|~]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//');

/** A path or an id as code. */
export const toCode = (text: string): string => `\`${text.replaceAll(/[`\s]/g, '·')}\``;
