/** Words that `<self-assessment>` fills in, by the last part of their string key. */
export const assessmentWords = [
  'rated',
  'average',
  'none',
  'unrated',
  'empty',
  'copied',
  'copy-this',
  'adopted',
  'link-newer',
  'link-broken',
  'link-dropped',
  'kept',
  'compare-none',
  'cleared',
  'restored',
  'clear',
  'undo',
  'unkept',
  'unreadable',
  'newer',
] as const;

export type AssessmentWords = Readonly<Record<(typeof assessmentWords)[number], string>>;
