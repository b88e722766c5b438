import type { Answer, Answers } from './answers.ts';

/** What a city's answers to one benchmark come to. No mark and no rank: averages, and where to begin. */
export interface Summary {
  rated: number;
  /** Factors that apply to the city. */
  total: number;
  averageNow?: number;
  averageTarget?: number;
  /** Ids of the factors to build on, the strongest first. */
  strongest: string[];
  /** Ids of the factors to work on first. */
  weakest: string[];
}

/** How many factors are named as strong, and as weak. */
const NAMED = 2;
/** From this level on, a factor is something to build on. */
const STRONG = 3;

/** Levels still to climb; none when nothing is aimed at or it is reached. */
export const getGap = ({ now, target }: Answer): number => Math.max(0, (target ?? now ?? 0) - (now ?? 0));

/**
 * Sums up the answers.
 * @param ids the factors of the benchmark, in order: answers to others are left out
 */
export function summarise(ids: readonly string[], answers: Answers): Summary {
  const own = ids.filter((id) => !answers[id]?.isNotApplicable);
  const rated = own.filter((id) => answers[id]?.now);
  const answer = (id: string): Answer => answers[id] ?? {};
  const level = (id: string): number => answer(id).now ?? 0;
  const strongest = rated
    .filter((id) => level(id) >= STRONG)
    .sort((a, b) => level(b) - level(a))
    .slice(0, NAMED);
  // Low first; of two that are as low, the one with the longer way to go.
  const weakest = rated
    .filter((id) => !strongest.includes(id) && (level(id) < STRONG || getGap(answer(id)) > 0))
    .sort((a, b) => level(a) - level(b) || getGap(answer(b)) - getGap(answer(a)))
    .slice(0, NAMED);
  return {
    rated: rated.length,
    total: own.length,
    averageNow: getAverage(rated.map(level)),
    averageTarget: getAverage(own.flatMap((id) => answer(id).target ?? [])),
    strongest,
    weakest,
  };
}

const getAverage = (values: number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
