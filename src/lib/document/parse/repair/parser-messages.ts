/**
 * How Sätteri 0.10 says what it cannot read. It has no codes, so its sentences are all there is to go by; a test makes
 * it fail in each of these ways, so that a release that words them otherwise is noticed. The first that fits counts.
 */
export const parserMessages = {
  /** Name of the closing tag, then name, line and column of the tag that is open. */
  mismatchedTag:
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)\)/,
  /** Name of the closing tag. */
  unopenedTag: /^Unexpected closing tag `<\/([^`]*)>`/,
  /** Name, line and column of the opening tag. */
  tagLine: /^Expected the closing tag `<\/([^`]*)>` either after .* opened at (\d+):(\d+)\)/s,
  /** Name, line and column of the opening tag. */
  unclosedTag: /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)\)/,
  expression: /expression|brace/,
  brokenTag: /^Unexpected character/,
} as const;

export type ParserMessage = keyof typeof parserMessages;

/** What Sätteri said, and where. */
export interface SyntaxProblem {
  message: string;
  line: number;
  column: number;
}

/** Recognises a message; undefined where Sätteri says something that we do not know. */
export function recognizeMessage(message: string): { kind: ParserMessage; match: RegExpExecArray } | undefined {
  for (const [kind, pattern] of Object.entries(parserMessages)) {
    const match = pattern.exec(message);
    if (match) return { kind: kind as ParserMessage, match };
  }
  return undefined;
}

/** Sätteri throws at the first issue, its position written in the message: `5:14: Could not …`. */
export function toProblem(error: unknown): SyntaxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): (.*)$/s.exec(message);
  return { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1), message: match?.[3] ?? message };
}
