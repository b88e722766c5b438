/** Levels of a key factor, from not started to rooted. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/** What a city says about one key factor. */
export interface Answer {
  now?: Level;
  target?: Level;
  isNotApplicable?: boolean;
  note?: string;
}

/** Answers by the id of their key factor, never by its place in a list. */
export type Answers = Readonly<Record<string, Answer>>;

/** Longest note that is saved. */
export const NOTE_LIMIT = 4000;

export const isLevel = (value: unknown): value is Level => (levels as readonly unknown[]).includes(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an answer from something saved; undefined if it has another shape. */
export function parseAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const { now, target, isNotApplicable, note } = value;
  const isSound =
    (now === undefined || isLevel(now)) &&
    (target === undefined || isLevel(target)) &&
    (isNotApplicable === undefined || typeof isNotApplicable === 'boolean') &&
    (note === undefined || (typeof note === 'string' && note.length <= NOTE_LIMIT));
  if (!isSound) return undefined;
  return cleanAnswer({ now, target, isNotApplicable, note } as Answer);
}

/** Reads answers from something saved; undefined if any of them has another shape. */
export function parseAnswers(value: unknown): Answers | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([id, answer]) => [id, parseAnswer(answer)] as const);
  return entries.some(([, answer]) => !answer) ? undefined : (Object.fromEntries(entries) as Answers);
}

/** The answer without what says nothing. */
export function cleanAnswer({ now, target, isNotApplicable, note }: Answer): Answer {
  return {
    ...(now ? { now } : {}),
    ...(target ? { target } : {}),
    ...(isNotApplicable ? { isNotApplicable } : {}),
    ...(note?.trim() ? { note } : {}),
  };
}

/** Whether anything at all was answered. */
export const hasAnswers = (answers: Answers): boolean =>
  Object.values(answers).some((answer) => Object.keys(cleanAnswer(answer)).length > 0);
