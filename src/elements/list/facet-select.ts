/** A value of a facet: how many entries of the list have it, and the address of the list of them. */
export interface FacetChoice {
  label: string;
  path: string;
  count: number;
}

/** Turns the links of a facet into a select with the same choices. */
export function makeSelect(group: HTMLElement): HTMLSelectElement {
  const select = document.createElement('select');
  select.id = `filter-${group.dataset['facet']}`;
  select.append(new Option(group.dataset['all'] ?? '', ''));
  for (const link of group.querySelectorAll<HTMLAnchorElement>('a[data-key]')) {
    const option = new Option(link.dataset['option'] ?? link.text, link.dataset['key']);
    option.dataset['path'] = link.pathname;
    option.dataset['count'] = link.dataset['count'] ?? '0';
    select.append(option);
  }
  const label = document.createElement('label');
  label.htmlFor = select.id;
  label.textContent = group.dataset['label'] ?? '';
  const field = document.createElement('div');
  field.className = 'field';
  field.append(label, select);
  group.replaceWith(field);
  return select;
}

/** The values that are chosen, the rarest one first. */
export const getChoices = (selects: Iterable<HTMLSelectElement>): FacetChoice[] =>
  [...selects]
    .filter((select) => select.value !== '')
    .flatMap((select) => [...select.selectedOptions])
    .map(({ label, dataset }) => ({ label, path: dataset['path'] ?? '', count: Number(dataset['count']) }))
    .sort((a, b) => a.count - b.count);
