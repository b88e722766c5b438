import { spawnSync } from 'node:child_process';

/** One issue that Grammalecte sees in a French text. */
export interface FrenchIssue {
  rule: string;
  message: string;
  /** The words around it. */
  excerpt: string;
}

interface Report {
  data: {
    iParagraph: number;
    lGrammarErrors: { nStart: number; nEnd: number; sRuleId: string; sType: string; sMessage: string }[];
  }[];
}

/** Kinds of issue that count: spaces, typography, apostrophes and quotes. Grammar is for a person to judge. */
const TYPOGRAPHY = ['nbsp', 'typo', 'apos', 'esp', 'unit', 'num'];

/** An address of the web that begins with a number, `1522.eu`. */
const WEB_ADDRESS = /\d\.[a-z]{2,}\b/;
/** A telephone number of five figures is dialled, not counted: “le 15900”. */
const SHORT_NUMBER = /\ble \d{5}\b/;

/** What the checker takes for an issue and is none: ordinals wait for markup of their own, and K!X is a name. */
const isHarmless = (rule: string, words: string): boolean =>
  rule.includes('typo_ordinaux') ||
  words.includes('K!X') ||
  (rule.includes('espace_manquant') && WEB_ADDRESS.test(words)) ||
  (rule.includes('grand_nombre') && SHORT_NUMBER.test(words));

/** Whether the checker is installed: Debian's package `grammalecte-cli`. */
export const hasGrammalecte = (): boolean => spawnSync('grammalecte-cli', ['--help']).error === undefined;

/**
 * Checks the typography of French paragraphs.
 * @param file path of a plain text, one paragraph a line
 * @throws if Grammalecte is not installed or fails
 */
export function checkFrench(file: string, paragraphs: readonly string[]): FrenchIssue[] {
  const { stdout, status, error } = spawnSync('grammalecte-cli', ['-f', file, '-j'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (error || status !== 0)
    throw new Error('grammalecte-cli could not be run: install the Debian package grammalecte-cli.');
  const { data } = JSON.parse(stdout) as Report;
  return data.flatMap(({ iParagraph, lGrammarErrors }) =>
    lGrammarErrors
      .filter(({ sType }) => TYPOGRAPHY.includes(sType))
      .map(({ nStart, nEnd, sRuleId, sMessage }) => ({
        rule: sRuleId,
        message: sMessage,
        excerpt: (paragraphs[iParagraph - 1] ?? '').slice(Math.max(0, nStart - 25), nEnd + 25),
      }))
      .filter(({ rule, excerpt }) => !isHarmless(rule, excerpt)),
  );
}
