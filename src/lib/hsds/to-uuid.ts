import { hash } from 'node:crypto';

/**
 * The identifier that the specification asks for, made from a name that lasts: the same in every build and language.
 * Version 8 of RFC 9562: 122 bits of a SHA-256 hash.
 * @param site public address of the site
 * @param name `services/call-112`
 */
export function toUuid(site: string, name: string): string {
  const digits = hash('sha256', `${site}\0${name}`, 'hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
