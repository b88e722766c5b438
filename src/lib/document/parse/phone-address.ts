/** `tel:+32 (0)2 279 49 70` → `tel:+3222794970`: a telephone dials the zero between brackets too, which is wrong from abroad. */
export function toDialled(address: string): string {
  const number = address.slice('tel:'.length).replace(/\(0\)/g, '');
  return `tel:${/^\s*\+/.test(number) ? '+' : ''}${number.replace(/\D/g, '')}`;
}
