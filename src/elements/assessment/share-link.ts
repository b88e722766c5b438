import { type Answer, type Answers, isLevel } from './answers.ts';

/** Version of the form of a link; it stands in each link. */
const VERSION = 1;
const PREFIX = 'assessment';

/** What a link held. */
export type SharedAnswers =
  | { state: 'none' }
  | { state: 'newer' }
  | { state: 'broken' }
  /** `dropped`: how many answers belong to factors that the benchmark does not have. */
  | { state: 'read'; answers: Answers; dropped: number };

/**
 * Writes levels as the fragment of an address, keyed by the ids of the factors: a browser never sends it to a server.
 * Notes stay out. `{ 'one-desk': { now: 2, target: 4 } }` → `#assessment=1;one-desk.24`
 */
export function formatShareLink(ids: readonly string[], answers: Answers): string {
  const parts = ids.flatMap((id) => {
    const code = toCode(answers[id] ?? {});
    return code === '00' ? [] : `${id}.${code}`;
  });
  return `#${PREFIX}=${[VERSION, ...parts].join(';')}`;
}

/** Reads the fragment of an address. */
export function parseShareLink(fragment: string, ids: readonly string[]): SharedAnswers {
  if (!fragment.startsWith(`#${PREFIX}=`)) return { state: 'none' };
  const [version = '', ...parts] = fragment.slice(PREFIX.length + 2).split(';');
  if (!/^\d{1,6}$/.test(version)) return { state: 'broken' };
  if (Number(version) > VERSION) return { state: 'newer' };
  const answers: Record<string, Answer> = {};
  let dropped = 0;
  for (const part of parts) {
    const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(xx|[0-5]{2})$/.exec(part);
    const [, id = '', code = ''] = match ?? [];
    if (!match || Object.hasOwn(answers, id)) return { state: 'broken' };
    if (ids.includes(id)) answers[id] = fromCode(code);
    else dropped += 1;
  }
  return { state: 'read', answers, dropped };
}

const toCode = ({ now, target, isNotApplicable }: Answer): string =>
  isNotApplicable ? 'xx' : `${now ?? 0}${target ?? 0}`;

function fromCode(code: string): Answer {
  if (code === 'xx') return { isNotApplicable: true };
  const [now, target] = [...code].map(Number);
  return { ...(isLevel(now) ? { now } : {}), ...(isLevel(target) ? { target } : {}) };
}
