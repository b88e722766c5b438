import type { LinkReason } from '../../issues/reasons.ts';
import { toDialled } from './phone-address.ts';

const FILE = /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|odp|zip|csv|txt)$/i;
const MAIL = /^[^\s@<>"/]+@[^\s@<>"/]+\.[^\s@<>"/]+$/;
const PHONE = /^\+?[\d().\s\u00a0-]{3,30}$/;
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?(?:[/?#]|$)/i;
const WEB = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#].*)?$/u;

/** Says why an address leads nowhere, and what was probably meant. */
export function explainAddress(found: string, scheme: string | undefined): { reason?: LinkReason; expected?: string } {
  const visible = found.replace(/[\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, '');
  if (scheme === 'tel') {
    const expected = toDialled(found);
    if (/^tel:0(?![89]0)\d{5}/.test(expected)) return { reason: 'national' };
    return /\d{2}/.test(expected) && expected !== found ? { reason: 'phone', expected } : {};
  }
  if (visible !== found && scheme !== undefined && scheme !== 'entry')
    return { reason: 'invisible', expected: visible };
  if (LOCAL.test(visible)) return { reason: 'local' };
  if (scheme !== undefined) return {};
  if (MAIL.test(visible)) return { reason: 'mail', expected: `mailto:${visible}` };
  if (PHONE.test(found) && /^tel:0(?![89]0)\d{5}/.test(toDialled(`tel:${found}`))) return { reason: 'national' };
  if (PHONE.test(found)) return { reason: 'phone', expected: toDialled(`tel:${found}`) };
  if (FILE.test(visible) && !/^www\./.test(visible)) return { reason: 'file' };
  if (/^(?:\.{0,2}\/)/.test(visible)) return { reason: 'path' };
  if (WEB.test(visible)) return { reason: 'web', expected: `https://${visible}` };
  return {};
}
