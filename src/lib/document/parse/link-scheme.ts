/** Schemes that a link may have. `entry:` is ours; `http` is read, and warned about. */
export const allowedSchemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel', 'entry']);

// Browsers drop these from an address before they read its scheme; so do we.
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]/g;

const NAMED: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '\t',
  newline: '\n',
  amp: '&',
  sol: '/',
  lpar: '(',
  num: '#',
};

/** Decodes the character references that could hide a scheme: `javascript&colon;`, `&#x6a;avascript:`. */
function decode(address: string): string {
  return address.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** The scheme of an address as a browser would read it, in lower case; undefined where it has none. */
export function getScheme(address: string): string | undefined {
  // Decoded twice, because a text may have been encoded twice.
  const plain = decode(decode(address)).replace(INVISIBLE, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
}

/** Whether an address holds characters that nobody sees. */
export const hasInvisible = (address: string): boolean => address.search(INVISIBLE) !== -1;
