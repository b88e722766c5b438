import { checkContent } from '../../checks/check.ts';
import type { DueFacts } from '../../checks/due.ts';
import type { Content } from '../../content/reading/raw.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ChangedFile } from './changed-files.ts';
import { listDueNearby } from './due-nearby.ts';
import { measureChange, type ReadingLevel } from './reading-level.ts';
import { listTouchedMembers, type TouchedMember } from './touched-pages.ts';

/** What there is to say about a change of the content. */
export interface Advice {
  files: readonly ChangedFile[];
  /** Issues that the change brings, wherever they are; those that were there before are nobody's business here. */
  issues: Issue[];
  touched: TouchedMember[];
  /** Translations that no longer follow their source. */
  stale: Issue[];
  /** Facts to check again soon, of what the change touches and of the cities that it is about. */
  due: DueFacts[];
  levels: ReadingLevel[];
  /** Day of the advice. */
  today: string;
}

const isStale = ({ code }: Issue): boolean => code === 'translation-outdated' || code === 'translation-missing';

/** Compares two readings of a content folder. @param files what differs between them */
export function adviseOnChange(before: Content, after: Content, files: readonly ChangedFile[], today: string): Advice {
  const known = countIssues(checkContent(before, today));
  const brought = checkContent(after, today).filter((issue) => {
    const id = identify(issue);
    const count = known.get(id) ?? 0;
    known.set(id, count - 1);
    return count <= 0;
  });
  const touched = listTouchedMembers(after, files);
  return {
    files,
    issues: brought.filter((issue) => !isStale(issue)),
    touched,
    stale: brought.filter(isStale),
    due: listDueNearby(after, touched, today),
    levels: measureChange(before, after, files),
    today,
  };
}

/** The same issue on another line is the same issue. */
const identify = ({ file, code, params }: Issue): string => JSON.stringify([file, code, params]);

function countIssues(issues: readonly Issue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(identify(issue), (counts.get(identify(issue)) ?? 0) + 1);
  return counts;
}
