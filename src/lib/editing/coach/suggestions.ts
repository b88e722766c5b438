import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../issues/issue.ts';
import { type IssueLanguage, localizeIssue } from '../../issues/localize-issue.ts';
import type { ChangedFile } from './changed-files.ts';

/** A comment on a line of a pull request with the line as it should be, which its author accepts with one press. */
export interface Suggestion {
  /** Path in the repository. */
  path: string;
  line: number;
  body: string;
}

/** Words that a suggestion would have to guess at. */
const CODES: readonly Issue['code'][] = [
  'field-value',
  'reference-unknown',
  'field-unknown',
  'tag-unknown',
  'attribute-unknown',
  'attribute-value',
];

/**
 * Suggests what is certain: an issue that says what was found and the one thing that was meant, on a line of the change.
 * @param folder content folder
 * @param root its path in the repository
 */
export function makeSuggestions(
  issues: readonly Issue[],
  files: readonly ChangedFile[],
  folder: string,
  root: string,
  language: IssueLanguage,
): Suggestion[] {
  const taken = new Set<string>();
  return issues.flatMap((issue) => {
    const { file, line, code } = issue;
    const isOwn = files.some((changed) => changed.file === file && changed.lines.has(line));
    const place = `${file}:${line}`;
    if (!isOwn || !CODES.includes(code) || taken.has(place)) return [];
    const fixed = fixLine(readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '', issue);
    if (fixed === undefined) return [];
    taken.add(place);
    const { message } = localizeIssue(issue, language);
    const fence = '`'.repeat(3 + longestRun(fixed));
    return [{ path: `${root}/${file}`, line, body: `${message}\n\n${fence}suggestion\n${fixed}\n${fence}` }];
  });
}

/** The line with what was meant in place of what was found; undefined where that is not one thing, or not there once. */
function fixLine(line: string, { params }: Issue): string | undefined {
  const { found, name, expected } = params as { found?: string; name?: string; expected?: string };
  const wrong = found ?? name;
  if (!wrong || !expected || /[,\s]/.test(expected) || wrong === expected) return undefined;
  return line.split(wrong).length === 2 ? line.replace(wrong, () => expected) : undefined;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
