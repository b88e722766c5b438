import type { IssueLanguage, LocalizedIssue } from '../../issues/localize-issue.ts';

/** GitHub shows ten annotations of a kind per step and drops the others without a word: one is left to say so. */
const MAX = 9;

const more = {
  en: (count: number) => `and ${count} more: the summary of this run lists them all, and so does "npm run check".`,
  fr: (count: number) => `et ${count} de plus : le résumé de cette exécution les a tous, « npm run check » aussi.`,
} as const;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Issues as workflow commands, which GitHub shows beside the changed lines.
 * @param root path of the content folder in the repository, e.g. `content`
 */
export function renderGithub(issues: readonly LocalizedIssue[], language: IssueLanguage, root: string): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning'] as const) {
    const own = issues.filter((issue) => issue.severity === severity);
    for (const { file, line, column, code, message, hint } of own.slice(0, MAX)) {
      const path = escapeProperty(root ? `${root}/${file}` : file);
      lines.push(
        `::${severity} file=${path},line=${line},col=${column},title=${escapeProperty(code)}::${escapeData(`${message}\n→ ${hint}`)}`,
      );
    }
    if (own.length > MAX) lines.push(`::${severity}::${escapeData(more[language](own.length - MAX))}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
