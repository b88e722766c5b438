import type { BuiltSite } from './built-site.ts';
import type { Outcome } from './outcome.ts';

/** One measurement of a goal. */
export interface Part {
  /** What is measured, in a few words. */
  what: string;
  /** The command that measures it: this one, or another that takes longer or needs a tool. */
  command: string;
  /** What is not tested here has no measure, and says why in `without`. */
  measure?: (site: BuiltSite) => Outcome | Promise<Outcome>;
  without?: string;
  /** Why it is right that the goal is not met. A goal that is not met without such a reason fails the command. */
  reason?: string;
}

/** A goal of `goals.ts`: met where all of its parts are. */
export interface Goal {
  wanted: string;
  parts: readonly Part[];
}

/** The command that prints the report. */
export const OWN = 'npm run quality';

/** A command that runs tests of the built site, which it builds first. */
export const siteTest = (...names: string[]): string =>
  `npx vitest run --project site ${names.map((name) => `tests/${name}.test.ts`).join(' ')}`;
