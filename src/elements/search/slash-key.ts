import { isSlashOff } from './slash-choice.ts';

/**
 * The key `/` leads to the field, unless someone is typing; where a narrow page shows no field, to that of the page of the
 * search. Whoever dictates or types elsewhere can turn the key off (WCAG 2.1.4).
 */
export function addSlashKey(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    if (isSlashOff()) return;
    event.preventDefault();
    input.focus();
    if (document.activeElement !== input) location.assign(`${input.form?.action}#${SEARCH_FIELD}`);
  });
}

/** Name of the field on the page of the search. */
export const SEARCH_FIELD = 'search-query';
