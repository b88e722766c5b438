import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { fromFaults, type Outcome } from '../outcome.ts';

/** What Vitest reports, as far as it is read here. */
export interface TestReport {
  testResults: { name: string; message?: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** A measure that runs tests of modules: met where all pass. */
export const runTests =
  (...files: string[]) =>
  async ({ project }: BuiltSite): Promise<Outcome> =>
    judgeTests(await run(project, 'unit', files), files);

/**
 * A measure that runs tests of the built site in a browser, where they were asked for with `--browser`.
 * @param rest what the tests do not look at, unless every page was asked for: they can refute the goal then, and not meet it
 */
export const runSiteTests =
  (names: readonly string[], rest?: string) =>
  async ({ project, folder, browser, everyPage }: BuiltSite): Promise<Outcome> => {
    if (!browser) return { measured: '', met: 'not tested', why: 'takes a browser and minutes; -- --browser runs it' };
    const files = names.map((name) => `tests/${name}.test.ts`);
    const kind = names.every((name) => name.startsWith('engines/')) ? 'engines' : 'site';
    const report = await run(project, kind, files, { BUILT_SITE: folder, ...(everyPage && { MATRIX: 'full' }) });
    const outcome = judgeTests(report, files);
    return outcome.met === true && rest !== undefined && !everyPage
      ? { ...outcome, met: 'not tested', why: rest }
      : outcome;
  };

export function judgeTests({ testResults }: TestReport, files: readonly string[]): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const missing = files.filter(
    (file) => !testResults.some(({ name, assertionResults }) => name.endsWith(file) && assertionResults.length > 0),
  );
  const failed = tests.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
  return fromFaults(
    [...missing.map((file) => `${file} did not run`), ...failed],
    `not passed of ${tests.length} tests in ${files.length} file${files.length === 1 ? '' : 's'}`,
  );
}

function run(
  project: string,
  kind: 'unit' | 'site' | 'engines',
  files: readonly string[],
  variables: Record<string, string> = {},
): Promise<TestReport> {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'));
  const file = join(folder, 'report.json');
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', kind, '--reporter', 'json', '--outputFile', file, ...files];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: project, maxBuffer: 64e6, env: { ...process.env, ...variables } },
      (error) => {
        try {
          resolve(JSON.parse(readFileSync(file, 'utf8')) as TestReport);
        } catch (cause) {
          reject(new Error(`The tests ${files.join(', ')} did not run.`, { cause: error ?? cause }));
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    );
  });
}
