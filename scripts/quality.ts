/**
 * `npm run quality`: measures the quality goals on the built site, and prints what was found, by which command, on what day.
 * `-- --json src/lib/quality/measurement.json` also writes it down, with what looks at each criterion of WCAG: the handbook shows
 * that file. `--browser` runs the tests that drive one, minutes more; `--every-page` gives slow measurements all pages and files;
 * `--site <folder>` reads another folder than `dist`. 1 where a goal is not met and no reason for it is recorded.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getToday } from '../src/lib/build/check-content.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { openSite } from './quality/built-site.ts';
import { measureCoverage } from './quality/coverage.ts';
import { goals } from './quality/goals.ts';
import { hasFailed, measureGoals } from './quality/report.ts';
import { renderTable } from './quality/table.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

try {
  process.exitCode = await report();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function report(): Promise<number> {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      json: { type: 'string' },
      'every-page': { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
    },
  });
  const { project, content, out } = getFolders();
  const site = openSite({
    project,
    content,
    folder: values.site === undefined ? out : resolve(values.site),
    everyPage: values['every-page'],
    browser: values.browser,
  });
  const date = getToday();
  const found = await measureGoals(goals, site, date);
  process.stdout.write(renderTable(found));
  if (values.json !== undefined) {
    // The wording of the goals stands in `goals.ts`, and on the site in its languages.
    const measurement = { date, goals: found.map(({ wanted, ...goal }) => goal), criteria: measureCoverage(site) };
    writeFileSync(values.json, `${JSON.stringify(measurement, null, 2)}\n`);
  }
  return hasFailed(found) ? 1 : 0;
}
