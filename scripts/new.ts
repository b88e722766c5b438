/**
 * `npm run new -- <kind>`: adds an entry, a record, a language or a site, with prompts or flags: a guide, practice, case-study,
 * infographic, service, place, city, term, language or site. In a terminal it asks for what is missing; elsewhere the answer to a
 * kind alone names its flags. `CONTENT_DIR` chooses where.
 */
import { getToday } from '../src/lib/build/check-content.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { parseCheckOptions } from '../src/lib/checks/options.ts';
import { renderPretty } from '../src/lib/checks/reporters/pretty.ts';
import { readContent } from '../src/lib/content/reading/read.ts';
import { getMessages } from '../src/lib/editing/new/messages.ts';
import { RefusedError } from '../src/lib/editing/new/refused-error.ts';
import { runNew } from '../src/lib/editing/new/run-new.ts';
import { localizeIssue } from '../src/lib/issues/localize-issue.ts';
import { createPrompts } from './prompts.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const { language } = parseCheckOptions([], process.env);
const messages = getMessages(language);
const ask = process.stdin.isTTY && process.stdout.isTTY ? createPrompts(messages) : undefined;

try {
  const content = await readContent(getFolders().content);
  const before = process.env.CONTENT_DIR ? `CONTENT_DIR=${process.env.CONTENT_DIR} ` : '';
  console.log(
    await runNew(process.argv.slice(2), { content, today: getToday(), messages, before, ...(ask && { ask }) }),
  );
} catch (error) {
  process.exitCode = 1;
  if (error instanceof RefusedError) {
    console.error(messages.refused);
    console.error(
      renderPretty(
        error.issues.map((issue) => localizeIssue(issue, language)),
        language,
        false,
      ),
    );
  } else console.error(error instanceof Error ? error.message : String(error));
}
