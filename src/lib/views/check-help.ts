import { type IssueCode, type Severity, severities } from '../issues/codes.ts';
import type { Example } from '../issues/help/example.ts';
import saved from '../issues/help/examples.json' with { type: 'json' };
import { examplesByHand } from '../issues/help/examples-by-hand.ts';
import type { Issue } from '../issues/issue.ts';
import { type IssueLanguage, issueLanguages, localizeIssue } from '../issues/localize-issue.ts';

/** What the check can say with one code. */
export interface CodeHelp {
  code: IssueCode;
  severity: Severity;
  cases: { message: string; hint: string; file: string; excerpt: string }[];
}

// Written by the test of the check, which finds each of them in a fixture.
const examples = [...(saved as unknown as Example[]), ...examplesByHand];
const byCode = Map.groupBy(examples, ({ code }) => code);

/** The language of the messages for a page: that of the page where they are written in it, else English. */
export const getHelpLanguage = (lang: string): IssueLanguage =>
  issueLanguages.find((language) => lang.toLowerCase().startsWith(language)) ?? 'en';

/** Every code of the check with examples: what is wrong, where, and what to do. */
export const getCheckHelp = (language: IssueLanguage): CodeHelp[] =>
  (Object.keys(severities) as IssueCode[]).map((code) => ({
    code,
    severity: severities[code],
    cases: (byCode.get(code) ?? []).map(({ file, excerpt, ...content }) => {
      const { message, hint } = localizeIssue({ ...content, file, line: 1, column: 1 } as Issue, language);
      return { message, hint, file, excerpt };
    }),
  }));
