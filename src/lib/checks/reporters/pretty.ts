import type { IssueLanguage, LocalizedIssue } from '../../issues/localize-issue.ts';

const words = {
  en: {
    error: 'error',
    warning: 'warning',
    none: 'No issue found.',
    help: (address: string) => `What each message means, with examples: ${address}`,
    count: (errors: number, warnings: number, files: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
  fr: {
    error: 'erreur',
    warning: 'avertissement',
    none: 'Aucun défaut trouvé.',
    help: (address: string) => `Ce que dit chaque message, avec des exemples : ${address}`,
    count: (errors: number, warnings: number, files: number) =>
      `${errors} ${errors < 2 ? 'erreur' : 'erreurs'} et ${warnings} ${warnings < 2 ? 'avertissement' : 'avertissements'} dans ${files} ${files < 2 ? 'fichier' : 'fichiers'}.`,
  },
} as const;

const paint = (code: number, text: string, hasColours: boolean): string =>
  hasColours ? `\u001b[${code}m${text}\u001b[0m` : text;

/**
 * Issues for a terminal: grouped by file, each with what to do, counted at the end.
 * @param help address of the page that explains each code, with `#<code>` after it
 */
export function renderPretty(
  issues: readonly LocalizedIssue[],
  language: IssueLanguage,
  hasColours: boolean,
  help?: string,
): string {
  const { none, count, help: toHelp, ...severities } = words[language];
  if (issues.length === 0) return `${none}\n`;
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const blocks = [...byFile].map(([file, own]) => {
    const positions = own.map(({ line, column }) => `${line}:${column}`);
    const width = Math.max(...positions.map((position) => position.length));
    const rows = own.map(({ severity, message, hint, code }, index) => {
      const label = paint(severity === 'error' ? 31 : 33, severities[severity], hasColours);
      const indent = ' '.repeat(width + 4);
      return `  ${(positions[index] ?? '').padStart(width)}  ${label}  ${message} ${paint(2, `(${code})`, hasColours)}\n${indent}→ ${hint}`;
    });
    return `${paint(1, file, hasColours)}\n${rows.join('\n')}\n`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const [first] = issues.filter(({ severity }) => severity === 'error');
  const end = help && first ? `${toHelp(`${help}#${first.code}`)}\n` : '';
  return `${blocks.join('\n')}\n${count(errors, issues.length - errors, byFile.size)}\n${end}`;
}
