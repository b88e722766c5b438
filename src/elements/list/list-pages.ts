/** The cards of a list, page by page as the site has them. Each page names the next one, and is fetched when it is asked for. */
export async function* readPages(first: string): AsyncGenerator<HTMLElement[]> {
  for (let path: string | null | undefined = first; path; ) {
    const page = await fetchPage(path);
    yield [...page.querySelectorAll<HTMLElement>('[data-card]')];
    path = page.querySelector('[data-pager] [rel="next"]')?.getAttribute('href');
  }
}

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The cards of a list that is whole on this page. */
export async function* readOnePage(cards: HTMLElement[]): AsyncGenerator<HTMLElement[]> {
  yield cards;
}
