import { type IssueCode, type Severity, severities } from './codes.ts';
import type { Finding } from './finding.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { noParams } from './messages/words.ts';

/** One fault in words, for an editor. */
export interface Issue {
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

/** Puts a finding into words. */
export function toIssue({ code, file, line, column, params }: Finding, language: IssueLanguage): Issue {
  const { message, hint } = catalogues[language][code]({ ...noParams, ...params });
  const toText = typeset[language];
  return { file, line, column, code, severity: severities[code], message: toText(message), hint: toText(hint) };
}
