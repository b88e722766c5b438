import type { Usage } from './measure.ts';
import type { Group } from './options.ts';

/** One step of our build, as the build reports it. */
export interface Step {
  name: string;
  /** Seconds of processor time, user and system. */
  cpu: number;
  wall: number;
  peakMb: number;
}

/** One measurement. */
export interface Run {
  usage: Usage;
  steps?: Step[];
  /** HTML pages of the site, and how many of them were rendered and not taken from a cache. */
  pages?: number;
  rendered?: number;
  /** HTML bytes of a page, on average. */
  bytesPerPage?: number;
}

/** What is measured in one state of a site: `cold`, `nothing changed`… */
export interface Scenario {
  name: string;
  run(): Promise<Run>;
}

/** Scenarios that follow each other: the first starts from nothing. */
export interface Chain {
  group: Group;
  name: string;
  scenarios: Scenario[];
}

/** The median of the runs of one scenario. */
export interface Result extends Run {
  /** Texts of the corpus. */
  size: number;
  /** `Passerelle, without search: cold`. */
  name: string;
  runs: number;
}

/** Seconds of processor time in all. */
export const getCpu = ({ usage }: Run): number => usage.user + usage.system;
