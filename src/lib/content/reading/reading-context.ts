import type { Issue, Report } from '../../issues/issue.ts';
import type { ReadingCache } from './reading-cache.ts';

/** What the readers of files share during one reading of a content folder. */
export interface ReadingContext {
  /** Absolute path of the content folder. */
  dir: string;
  report: Report;
  cache: ReadingCache;
}

/** What was made from a file, with the issues found on the way: a cached file reports them again. */
export interface ReadFile<Value> {
  value: Value;
  issues: Issue[];
}

/** Makes the value of a file, or takes it from the cache, and reports its issues either way. */
export function useFile<Value>(
  { cache, report }: ReadingContext,
  file: string,
  hash: string,
  make: (report: Report) => Value,
): Value {
  const { value, issues } = cache.use(file, hash, (): ReadFile<Value> => {
    const found: Issue[] = [];
    return { value: make((issue) => found.push(issue)), issues: found };
  });
  for (const issue of issues) report(issue);
  return value;
}
