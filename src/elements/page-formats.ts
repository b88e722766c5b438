/** BCP 47 tag of the dates and numbers of the page: `en-GB` on a page in `en` of a site that writes 22 November. */
export function getFormatsTag(): string {
  const { lang, dataset } = document.documentElement;
  return dataset['formats'] ?? lang;
}
