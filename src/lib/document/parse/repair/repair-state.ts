import type { ReportIssue } from '../report-issue.ts';

/** State of the repairs of one source. */
export interface RepairState {
  source: string;
  reportIssue: ReportIssue;
  /** Tags whose opening tag was masked: their closing tags are masked in silence. */
  orphans: Map<string, number>;
  /** A tag was masked, so issues about places may be echoes of the first. */
  hasMaskedTag: boolean;
}

/** Notes that the closing tag of `name` has lost its opening tag. */
export function addOrphan(name: string, state: RepairState): void {
  state.orphans.set(name, (state.orphans.get(name) ?? 0) + 1);
}

/** Whether the opening tag of a closing tag was masked; each answers for one closing tag. */
export function takeOrphan(name: string, state: RepairState): boolean {
  const count = state.orphans.get(name) ?? 0;
  if (count > 0) state.orphans.set(name, count - 1);
  return count > 0;
}
