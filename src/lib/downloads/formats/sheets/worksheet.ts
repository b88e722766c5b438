/** One sheet to fill in. */
export interface Worksheet {
  /** Short name for a tab. */
  name: string;
  title: string;
  /** How to use it. */
  help: string;
  columns: WorksheetColumn[];
  /** What is printed; missing cells are for the reader. */
  rows: string[][];
  /** How many columns at the start say what lines belong to: on paper they stand once, above them. */
  groups: number;
  /** Lines left empty below. */
  empty: number;
}

export interface WorksheetColumn {
  title: string;
  /** In characters. */
  width: number;
  /** Words to choose from. */
  choices?: string[];
  isDate?: boolean;
}
