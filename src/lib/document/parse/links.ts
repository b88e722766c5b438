import type { EntryTarget } from '../kinds/inline/link.ts';
import type { Position } from '../model.ts';
import { explainAddress } from './link-reasons.ts';
import { allowedSchemes, getScheme, hasInvisible } from './link-scheme.ts';
import type { ParseContext } from './parse-context.ts';

/** An address that passed the rules: where a link leads. */
export interface LinkAddress {
  url: string;
  target?: EntryTarget;
}

/** International, free (`0800 …`) or short (`016`): a national number with its area code fails from abroad. */
const DIALLED = /^tel:(?:\+[1-9][0-9.()*#-]{4,20}|0[89]0[0-9.()*#-]{3,14}|0[0-9]{2,4}|[1-9*#][0-9.()*#-]{1,12})$/i;

const ENTRY = /^entry:([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*))?$/u;

/** Reads the address of a link and reports what is wrong with it; undefined where it leads nowhere safe. */
export function readLinkAddress(found: string, position: Position, context: ParseContext): LinkAddress | undefined {
  const scheme = getScheme(found);
  if (scheme === undefined && /^[\\/]{2}/.test(found.trim())) {
    context.reportIssue('link-scheme', position, { scheme: '//', found });
  } else if (scheme !== undefined && !allowedSchemes.has(scheme)) {
    context.reportIssue('link-scheme', position, { scheme, found });
  } else {
    const address = hasInvisible(found) ? undefined : parseAddress(found, scheme);
    if (!address) context.reportIssue('link-target', position, { found, ...explainAddress(found, scheme) });
    if (address && scheme === 'http') {
      context.reportIssue('link-insecure', position, { found, expected: found.replace(/^http:/i, 'https:') });
    }
    return address;
  }
  return undefined;
}

function parseAddress(url: string, scheme: string | undefined): LinkAddress | undefined {
  switch (scheme) {
    case 'https':
    case 'http':
      return isWebAddress(url) ? { url } : undefined;
    case 'mailto':
      return /^mailto:[^\s@<>"]+@[^\s@<>"/]+\.[^\s@<>"/]+$/i.test(url) ? { url } : undefined;
    case 'tel':
      return DIALLED.test(url) ? { url } : undefined;
    case 'entry': {
      const match = ENTRY.exec(url);
      if (!match?.[1] || !match[2]) return undefined;
      const target: EntryTarget = { collection: match[1], key: match[2] };
      if (match[3] !== undefined) target.fragment = match[3];
      return { url: '', target };
    }
    default:
      return /^#[^\s#]+$/.test(url) ? { url } : undefined;
  }
}

/** A full web address; a name before the host (`https://bank.example@evil.example`) only serves to deceive. */
function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^/\\]/i.test(url) || !URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  return username === '' && password === '' && hostname.includes('.');
}
