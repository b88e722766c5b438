import { type IssueCode, type Severity, severities } from './codes.ts';
import type { Issue } from './issue.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';

/** One issue in the language of an editor, as reporters print it. */
export interface LocalizedIssue {
  file: string;
  line: number;
  column: number;
  code: IssueCode;
  severity: Severity;
  /** What is wrong. */
  message: string;
  /** What to do. */
  hint: string;
}

/** Languages that the messages are written in; not the locales of a site. */
export const issueLanguages = ['en', 'fr'] as const;
export type IssueLanguage = (typeof issueLanguages)[number];

const catalogues = { en, fr } as const;

/** French asks for no-break spaces, which nobody should have to type in a source file. */
const typeset = {
  en: (text: string) => text,
  fr: (text: string) => text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0'),
};

/** Adds the severity and the text of an issue. */
export function localizeIssue<Code extends IssueCode>(issue: Issue<Code>, language: IssueLanguage): LocalizedIssue {
  const { code, file, line, column } = issue;
  const { message, hint } = catalogues[language][issue.code](issue.params);
  const toText = typeset[language];
  return { file, line, column, code, severity: severities[code], message: toText(message), hint: toText(hint) };
}
