/** Has the links to other languages lead to the same question or the same choice, which stands in the address. */
export function carryState(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    if (link.origin === location.origin) link.search = location.search;
  }
}
