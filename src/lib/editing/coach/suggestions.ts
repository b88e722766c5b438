import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendLine } from '../../checks/fixing/apply-fixes.ts';
import type { Issue } from '../../issues/issue.ts';
import { type IssueLanguage, localizeIssue } from '../../issues/localize-issue.ts';
import type { ChangedFile } from './changed-files.ts';
import { toText } from './plain-words.ts';

/** A comment on a line of a pull request with the line as it should be, which its author accepts with one press. */
export interface Suggestion {
  /** Path in the repository. */
  path: string;
  line: number;
  body: string;
}

/** Messages that say what was found and the one thing that was meant. */
const NAMED: readonly Issue['code'][] = [
  'field-value',
  'reference-unknown',
  'field-unknown',
  'tag-unknown',
  'attribute-unknown',
  'attribute-value',
];

/**
 * Suggests what is certain, on lines of the change: the safe fixes of the check, and the one name that was meant. A line that has
 * several issues gets one suggestion for all of them.
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
  const changed = new Map(files.map(({ file, lines }) => [file, lines]));
  const own = issues.filter(({ file, line }) => changed.get(file)?.has(line));
  return [...Map.groupBy(own, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return [...Map.groupBy(ofFile, ({ line }) => line)].flatMap(([line, ofLine]) => {
      const text = (lines[line - 1] ?? '').replace(/\r$/, '');
      const { fixed, mended } = fixLine(text, ofLine);
      if (mended.length === 0) return [];
      const said = mended.map((issue) => toText(localizeIssue(issue, language).message));
      const fence = '`'.repeat(3 + longestRun(fixed));
      return [
        { path: `${root}/${file}`, line, body: `${said.join('\n\n')}\n\n${fence}suggestion\n${fixed}\n${fence}` },
      ];
    });
  });
}

/** The line with all that can be mended, from its end to its start, and the issues that are gone with it. */
function fixLine(line: string, issues: readonly Issue[]): { fixed: string; mended: Issue[] } {
  const mended: Issue[] = [];
  let fixed = line;
  for (const issue of issues.toSorted((a, b) => b.column - a.column)) {
    const next = mendLine(fixed, issue) ?? putName(fixed, issue);
    if (next === undefined || next === fixed) continue;
    fixed = next;
    mended.unshift(issue);
  }
  return { fixed, mended };
}

/** The line with what was meant in place of what was found; undefined where that is not one thing, or not there once. */
function putName(line: string, { code, params }: Issue): string | undefined {
  if (!NAMED.includes(code)) return undefined;
  const { found, name, expected } = params as { found?: string; name?: string; expected?: string };
  const wrong = found ?? name;
  if (!wrong || !expected || /[,\s]/.test(expected) || wrong === expected) return undefined;
  return line.split(wrong).length === 2 ? line.replace(wrong, () => expected) : undefined;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
