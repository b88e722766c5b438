import { escapeHtml } from '../document/escape-html.ts';
import type { IssueLanguage, LocalizedIssue } from '../issues/localize-issue.ts';

const labels = {
  en: {
    title: (count: number) => `${count} ${count === 1 ? 'issue' : 'issues'} in the content`,
    close: 'Close',
    error: 'Error',
    warning: 'Warning',
    blank: 'This page cannot be shown until the errors are fixed.',
  },
  fr: {
    title: (count: number) => `${count} ${count < 2 ? 'problème' : 'problèmes'} dans le contenu`,
    close: 'Fermer',
    error: 'Erreur',
    warning: 'Avertissement',
    blank: 'Cette page ne peut pas être affichée tant que les erreurs ne sont pas corrigées.',
  },
} as const;

const style = `
.content-issues { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; max-block-size: 50vh; overflow: auto;
  margin: 0; padding: 1rem 1.5rem; background: #1d1d1b; color: #fff; font: 1rem/1.5 system-ui, sans-serif; border-block-start: 4px solid #ffb000; }
.content-issues h2 { margin: 0; font-size: 1.1rem; } .content-issues summary { cursor: pointer; }
.content-issues ul { margin: .5rem 0 0; padding: 0; list-style: none; } .content-issues li { padding-block: .5rem; border-block-start: 1px solid #666; }
.content-issues code { color: #ffb000; font: inherit; font-weight: 600; } .content-issues p { margin: 0; }`;

/**
 * The errors of the content as they stand over a page while someone edits; warnings are for the terminal.
 * Empty where there are none.
 */
export function renderIssueOverlay(issues: readonly LocalizedIssue[], language: IssueLanguage): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  const text = labels[language];
  const rows = errors.map(
    ({ file, line, column, severity, message, hint }) =>
      `<li><p><code>${escapeHtml(`${file}:${line}:${column}`)}</code> ${text[severity]}</p>` +
      `<p>${escapeHtml(message)}</p><p>→ ${escapeHtml(hint)}</p></li>`,
  );
  return (
    `<style>${style}</style><aside class="content-issues" lang="${language}" dir="ltr"><details open>` +
    `<summary><strong>${text.title(errors.length)}</strong></summary><ul>${rows.join('')}</ul></details></aside>`
  );
}

/** A page for what cannot be shown yet: the errors alone. */
export const renderIssuePage = (issues: readonly LocalizedIssue[], language: IssueLanguage): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${labels[language].title(issues.length)}</title>` +
  `<script type="module" src="/@vite/client"></script></head><body><p>${labels[language].blank}</p>${renderIssueOverlay(issues, language)}</body></html>`;
