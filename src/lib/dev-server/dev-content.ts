import { checkContent } from '../checks/check.ts';
import type { Settings } from '../collections/settings.ts';
import { withEnvironment } from '../content/environment.ts';
import type { Content } from '../content/reading/raw.ts';
import { readContent } from '../content/reading/read.ts';
import type { ReadingCache } from '../content/reading/reading-cache.ts';
import { buildSite } from '../content/site/build-site.ts';
import type { BuiltFile } from '../downloads/catalogue/listing.ts';
import { type IssueLanguage, type LocalizedIssue, localizeIssue } from '../issues/localize-issue.ts';
import { buildInputs } from '../outputs/inputs.ts';
import type { Output } from '../outputs/output.ts';
import { listOutputs } from '../outputs/outputs.ts';
import type { SiteInputs } from '../outputs/site-inputs.ts';
import { renderIssueOverlay, renderIssuePage } from './issue-overlay.ts';
import { keepLastGood } from './last-good.ts';

/** The site as it stands while someone edits. */
export interface DevState {
  /** Undefined until the content could be read for the first time. */
  inputs: SiteInputs | undefined;
  /** By file: `en/guides/index.html`. */
  outputs: ReadonlyMap<string, Output>;
  issues: readonly LocalizedIssue[];
  /** HTML over a page: the errors of the content; empty without any. */
  overlay: string;
  /** HTML in place of a page that cannot be shown. */
  errorPage: string;
}

export interface DevContentOptions {
  /** Absolute path of the content folder. */
  folder: string;
  cache: ReadingCache;
  language: IssueLanguage;
  /** Files that the last build made, to show beside the pages. */
  downloads: readonly BuiltFile[];
  /** Date of the checks, `2026-11-21`. */
  getToday: () => string;
}

/** Reads the content again and again, each file only when it has changed. */
export function createDevContent({ folder, cache, language, downloads, getToday }: DevContentOptions) {
  let lastGood: Content | undefined;
  let state = toState({ inputs: undefined, outputs: new Map() }, [], language);
  return {
    get state() {
      return state;
    },
    /** Reads what has changed. No content makes it throw: what is wrong is among the issues. */
    async read(): Promise<DevState> {
      const read = await readContent(folder, cache);
      const content = keepLastGood(read, lastGood);
      const issues = checkContent(read, getToday()).map((issue) => localizeIssue(issue, language));
      try {
        state = toState(buildSiteOutputs(content, downloads, getToday()), issues, language);
        lastGood = content;
      } catch (error) {
        // The issues say what is wrong; the pages stay as they were.
        if (!issues.some(({ severity }) => severity === 'error')) throw error;
        state = toState(state, issues, language);
      }
      return state;
    },
  };
}

type SiteOutputs = Pick<DevState, 'inputs' | 'outputs'>;

const toState = (
  { inputs, outputs }: SiteOutputs,
  issues: readonly LocalizedIssue[],
  language: IssueLanguage,
): DevState => ({
  inputs,
  outputs,
  issues,
  overlay: renderIssueOverlay(issues, language),
  errorPage: renderIssuePage(issues, language),
});

/** While someone edits, the site stands at the root of its host, wherever it is published. */
const atRoot = (settings: Settings): Settings => ({
  ...settings,
  url: URL.canParse(settings.url) ? new URL(settings.url).origin : settings.url,
});

function buildSiteOutputs(content: Content, downloads: readonly BuiltFile[], today: string): SiteOutputs {
  const { advice } = content;
  if (!content.settings || !advice) return { inputs: undefined, outputs: new Map() };
  const settings = atRoot(withEnvironment(content.settings, process.env));
  const inputs = buildInputs(buildSite({ ...content, advice, settings, today, withDrafts: true }), downloads);
  return { inputs, outputs: new Map(listOutputs(inputs).map((output) => [output.file, output])) };
}
