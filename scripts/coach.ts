/**
 * `npm run coach -- --base main`: what a change of the content does, and what to mend in it.
 * `--before <folder>` compares with a content folder instead of a branch; `--out <folder>` writes `comment.md`, `suggestions.json`.
 * `--format github` prints annotations; `--lang en|fr`; `PREVIEW_URL` is where the change can be seen.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { getToday } from '../src/lib/build/check-content.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { parseCheckOptions } from '../src/lib/checks/options.ts';
import { cutText, MAX_COMMENT, MAX_SUMMARY } from '../src/lib/checks/reporters/cut-text.ts';
import { renderGithub } from '../src/lib/checks/reporters/github.ts';
import { readContent } from '../src/lib/content/reading/read.ts';
import { listChangedFiles } from '../src/lib/editing/coach/changed-files.ts';
import { adviseOnChange } from '../src/lib/editing/coach/coach.ts';
import { COMMENT_ROWS, renderAdvice } from '../src/lib/editing/coach/render-advice.ts';
import { makeSuggestions } from '../src/lib/editing/coach/suggestions.ts';
import { severities } from '../src/lib/issues/codes.ts';
import { localizeIssue } from '../src/lib/issues/localize-issue.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    before: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    lang: { type: 'string' },
  },
});

try {
  process.exitCode = await coach();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** 1 where the change brings an error, 0 otherwise. */
async function coach(): Promise<number> {
  const { language } = parseCheckOptions(values.lang === undefined ? [] : ['--lang', values.lang], process.env);
  const { content: after } = getFolders();
  const old =
    values.before === undefined ? takeFromGit(after, values.base ?? 'main') : { folder: values.before, remove() {} };
  try {
    const files = listChangedFiles(old.folder, after);
    const advice = adviseOnChange(await readContent(old.folder), await readContent(after), files, getToday());
    const preview = process.env.PREVIEW_URL || undefined;
    const all = renderAdvice(advice, language, preview);
    const isGithub = values.format === 'github';
    const localized = [...advice.issues, ...advice.stale].map((issue) => localizeIssue(issue, language));
    console.log(isGithub ? renderGithub(localized, language, 'content') : all);
    if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, cutText(all, MAX_SUMMARY));
    if (values.out !== undefined) {
      mkdirSync(values.out, { recursive: true });
      writeFileSync(
        join(values.out, 'comment.md'),
        cutText(renderAdvice(advice, language, preview, COMMENT_ROWS), MAX_COMMENT),
      );
      const suggestions = makeSuggestions(advice.issues, files, after, 'content', language);
      writeFileSync(join(values.out, 'suggestions.json'), JSON.stringify(suggestions, null, 2));
    }
    return advice.issues.some(({ code }) => severities[code] === 'error') ? 1 : 0;
  } finally {
    old.remove();
  }
}

/** The content folder as it was where the branch left its base, in a folder of its own. */
function takeFromGit(content: string, base: string): { folder: string; remove(): void } {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', content, ...args], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  const say = (error: unknown): never => {
    throw new Error(`Git does not know "${base}" as a branch that this one comes from (--base).`, { cause: error });
  };
  let commit = '';
  try {
    commit = git('merge-base', base, 'HEAD').toString().trim();
  } catch (error) {
    say(error);
  }
  const top = git('rev-parse', '--show-toplevel').toString().trim();
  const parent = mkdtempSync(join(tmpdir(), 'coach-'));
  const inside = relative(top, content);
  const archive = execFileSync('git', ['-C', top, 'archive', commit, '--', inside || '.'], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-xf', '-', '-C', parent], { input: archive });
  const folder = join(parent, inside);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
