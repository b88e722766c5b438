import { severities } from '../../issues/codes.ts';
import { type IssueLanguage, localizeIssue } from '../../issues/localize-issue.ts';
import type { Advice } from './coach.ts';
import { OLDEST_READER } from './reading-level.ts';

/** Rows of a list before the rest is counted: a comment has an end. */
const MAX = 40;

const en = {
  nothing: 'This change touches no content.',
  title: 'What this change does',
  files: (count: number) => (count === 1 ? '1 file of the content changed.' : `${count} files of the content changed.`),
  good: 'The check finds nothing wrong in it. Thank you!',
  issues: 'To mend',
  error: 'error',
  warning: 'warning',
  pages: 'Pages that change',
  noPage: 'no page of its own',
  shownBy: 'also shown by',
  stale: 'Translations to bring up to date',
  level: 'How easy the English is to read',
  age: (age: number) => `a reader of ${age} follows it`,
  was: (age: number) => `it was ${age}`,
  target: `aim: ${OLDEST_READER}`,
  long: 'a long sentence',
  preview: (address: string) => `See it: ${address}`,
  more: (count: number) => `and ${count} more`,
} as const;

type Words = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};

const fr: Words = {
  nothing: 'Cette modification ne touche aucun contenu.',
  title: 'Ce que fait cette modification',
  files: (count) => (count === 1 ? '1 fichier du contenu a changé.' : `${count} fichiers du contenu ont changé.`),
  good: 'Le contrôle n’y trouve rien à redire. Merci !',
  issues: 'À corriger',
  error: 'erreur',
  warning: 'avertissement',
  pages: 'Pages qui changent',
  noPage: 'sans page à elle',
  shownBy: 'aussi montré par',
  stale: 'Traductions à mettre à jour',
  level: 'Facilité de lecture de l’anglais',
  age: (age) => `se lit à ${age} ans`,
  was: (age) => `c’était ${age}`,
  target: `but : ${OLDEST_READER}`,
  long: 'une phrase longue',
  preview: (address) => `Pour voir : ${address}`,
  more: (count) => `et ${count} de plus`,
};

const words: Record<IssueLanguage, Words> = { en, fr };

/**
 * The advice as Markdown, for a comment or a summary. Words of the change are shown as text, never as Markdown.
 * @param preview address of the site as it would be, where there is one
 */
export function renderAdvice(advice: Advice, language: IssueLanguage, preview?: string): string {
  const say = words[language];
  if (advice.files.length === 0) return `${say.nothing}\n`;
  const parts = [
    `## ${say.title}\n\n${say.files(advice.files.length)}`,
    list(
      say.issues,
      advice.issues.map((issue) => {
        const { file, line, message, hint, code } = localizeIssue(issue, language);
        return `**${say[severities[issue.code]]}** ${toCode(`${file}:${line}`)} ${toText(message)} ${toText(hint)} (${code})`;
      }),
      say,
    ) || say.good,
    list(
      say.pages,
      advice.touched.map(({ id, pages, shownBy }) => {
        const found = pages.map(({ locale, path }) => `${locale} ${toCode(path)}`).join(' · ');
        const others = shownBy.length > 0 ? ` – ${say.shownBy} ${shownBy.slice(0, 5).map(toCode).join(', ')}` : '';
        return `${toCode(id)}: ${found || say.noPage}${others}`;
      }),
      say,
    ),
    list(
      say.stale,
      advice.stale.map((issue) => {
        const { file, message } = localizeIssue(issue, language);
        return `${toCode(file)} ${toText(message)}`;
      }),
      say,
    ),
    list(
      say.level,
      advice.levels.map(({ file, before, after, long }) => {
        const was = before === undefined || before === after ? '' : `, ${say.was(before)}`;
        const sentences = long.slice(0, 3).map((sentence) => ` – ${say.long}: ${toText(sentence)}`);
        return `${toCode(file)} ${say.age(after)} (${say.target}${was})${sentences.join('')}`;
      }),
      say,
    ),
    preview === undefined ? '' : say.preview(preview),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(title: string, rows: readonly string[], say: Words): string {
  if (rows.length === 0) return '';
  const more = rows.length > MAX ? [`… ${say.more(rows.length - MAX)}`] : [];
  return `### ${title}\n\n${[...rows.slice(0, MAX), ...more].map((row) => `- ${row}`).join('\n')}`;
}

/** Words of somebody else as they are: no link, no picture, nobody called by name, no HTML. */
const toText = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#!|~]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//');

const toCode = (text: string): string => `\`${text.replaceAll(/[`\s]/g, '·')}\``;
