/**
 * `npm run check`: checks the content and prints what is wrong, where, and how to mend it. 1 where there is an error.
 * `-- --format pretty|github|json`; `--lang en|fr`; `--fix` mends what can be mended safely; `--publish` also refuses what must
 * not be published, such as a placeholder address. `CONTENT_DIR` chooses the content.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { relative } from 'node:path';
import { getCacheFolders } from '../src/lib/build/cache/cache-folders.ts';
import { hashCode } from '../src/lib/build/cache/code-hash.ts';
import { getToday } from '../src/lib/build/check-content.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { readCachedContent } from '../src/lib/build/read-site.ts';
import { checkContent } from '../src/lib/checks/check.ts';
import { fixContent } from '../src/lib/checks/fixing/fix-content.ts';
import { getHelpAddress } from '../src/lib/checks/help-address.ts';
import { type checkFormats, parseCheckOptions } from '../src/lib/checks/options.ts';
import { renderGithub } from '../src/lib/checks/reporters/github.ts';
import { renderJson } from '../src/lib/checks/reporters/json.ts';
import { renderPretty } from '../src/lib/checks/reporters/pretty.ts';
import { renderSummary } from '../src/lib/checks/reporters/summary.ts';
import { withEnvironment } from '../src/lib/content/environment.ts';
import { localizeIssue } from '../src/lib/issues/localize-issue.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

try {
  process.exitCode = await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** Runs every check; 1 if there is an error, 0 if there are warnings at most. */
async function check(): Promise<number> {
  const { format, language, publish, fix } = parseCheckOptions(process.argv.slice(2), process.env);
  const folders = getFolders();
  const { project, content } = folders;
  if (!existsSync(content)) throw new Error(`There is no content folder ${content} (CONTENT_DIR).`);
  const code = hashCode(project);
  const readAll = () => readCachedContent(folders, getCacheFolders(folders).reading, code, false);
  const first = await readAll();
  const mended = fix ? await fixContent(first, checkContent(first, getToday())) : [];
  // What was mended goes beside the report, which other programs may read.
  for (const line of mended) console.error(line);
  const read = mended.length > 0 ? await readAll() : first;
  const settings = read.settings && withEnvironment(read.settings, process.env);
  const published = publish ? settings : undefined;
  const issues = checkContent(read, getToday(), published).map((issue) => localizeIssue(issue, language));

  const hasColours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const print: Record<(typeof checkFormats)[number], () => string> = {
    pretty: () => renderPretty(issues, language, hasColours, settings && getHelpAddress(read, settings.url, language)),
    github: () => renderGithub(issues, language, relative(project, content).replaceAll('\\', '/')),
    json: () => renderJson(issues),
  };
  process.stdout.write(print[format]());
  // GitHub shows few annotations; its summary has room for all.
  if (format === 'github' && process.env.GITHUB_STEP_SUMMARY)
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, renderSummary(issues, language));
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
