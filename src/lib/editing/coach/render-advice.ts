import { severities } from '../../issues/codes.ts';
import { type IssueLanguage, localizeIssue } from '../../issues/localize-issue.ts';
import { type AdviceWords, adviceWords } from './advice-words.ts';
import type { Advice } from './coach.ts';
import { toCode, toText } from './plain-words.ts';

/** Rows of a list in a comment before the rest is counted: a comment has an end. */
export const COMMENT_ROWS = 40;

/**
 * The advice as Markdown, for a comment or a summary. Words of the change are shown as text, never as Markdown.
 * @param preview address of the site as it would be, where there is one
 * @param max rows of each list; all where it is left out
 */
export function renderAdvice(advice: Advice, language: IssueLanguage, preview?: string, max = Infinity): string {
  const say = adviceWords[language];
  const list = (title: string, rows: readonly string[]) => renderList(title, rows, max, say);
  if (advice.files.length === 0) return `${say.nothing}\n`;
  const parts = [
    `## ${say.title}\n\n${say.files(advice.files.length)}`,
    list(
      say.issues,
      advice.issues.map((issue) => {
        const { file, line, message, hint, code } = localizeIssue(issue, language);
        return `**${say[severities[issue.code]]}** ${toCode(`${file}:${line}`)} ${toText(message)} ${toText(hint)} (${code})`;
      }),
    ) || say.good,
    list(
      say.pages,
      advice.touched.map(({ id, pages, shownBy }) => {
        const found = pages.map(({ locale, path }) => `${locale} ${toCode(path)}`).join(' · ');
        const others = shownBy.length > 0 ? ` – ${say.shownBy} ${shownBy.slice(0, 5).map(toCode).join(', ')}` : '';
        return `${toCode(id)}: ${found || say.noPage}${others}`;
      }),
    ),
    list(
      say.stale,
      advice.stale.map((issue) => {
        const { file, message } = localizeIssue(issue, language);
        return `${toCode(file)} ${toText(message)}`;
      }),
    ),
    list(
      say.level,
      advice.levels.map(({ file, before, after, long }) => {
        const was = before === undefined || before === after ? '' : `, ${say.was(before)}`;
        const sentences = long.slice(0, 3).map((sentence) => ` – ${say.long}: ${toText(sentence)}`);
        return `${toCode(file)} ${say.age(after)} (${say.target}${was})${sentences.join('')}`;
      }),
    ),
    list(
      say.due,
      advice.due.map(({ id, file, due, checked, checkedBy }) => {
        const when = due < advice.today ? say.late(due, checked) : say.dueOn(due, checked);
        const owner = checkedBy in say.owner ? ` (${say.owner[checkedBy as keyof typeof say.owner]})` : '';
        return `${toCode(id)} ${when}${owner}. ${say.stillValid(toCode(file))}`;
      }),
    ),
    preview === undefined ? '' : say.preview(preview),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderList(title: string, rows: readonly string[], max: number, say: AdviceWords): string {
  if (rows.length === 0) return '';
  const more = rows.length > max ? [`… ${say.more(rows.length - max)}`] : [];
  return `### ${title}\n\n${[...rows.slice(0, max), ...more].map((row) => `- ${row}`).join('\n')}`;
}
