import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/read.ts';
import { type IssueCode, severities } from '../issues/codes.ts';
import type { Issue } from '../issues/issue.ts';
import { localizeIssue } from '../issues/localize-issue.ts';
import { checkContent } from './check.ts';

const fixtures = join(import.meta.dirname, '../../../tests/fixtures/issues');
const today = '2026-11-22';

/** Codes whose issues depend on the dictionaries, not on files of a fixture; `strings.test.ts` has them. Too large to keep: `files.test.ts`. */
const elsewhere: IssueCode[] = ['string-missing', 'string-unknown', 'string-placeholder', 'string-markup', 'file-size'];

const find = async (files: Record<string, string>, base: string[]): Promise<Issue[]> =>
  checkContent(await readContent(await makeContentFolder(files, base)), today);

/** An issue as its editor reads it, in both languages. */
function describe(issue: Issue): string {
  const en = localizeIssue(issue, 'en');
  const fr = localizeIssue(issue, 'fr');
  return `${en.file}:${en.line}:${en.column} ${en.severity} ${en.code}\n  ${en.message}\n    → ${en.hint}\n  ${fr.message}\n    → ${fr.hint}\n`;
}

it('finds nothing wrong in the sound site', async () => {
  expect((await find({}, [soundSite])).map(describe)).toEqual([]);
});

it('tells every issue at its place, in words that an editor understands', async () => {
  const told = new Set<IssueCode>();
  const blocks: string[] = [];
  for (const name of readdirSync(join(fixtures, 'cases')).sort()) {
    const issues = await find({}, [soundSite, join(fixtures, 'cases', name)]);
    for (const { code } of issues) told.add(code);
    // A source text that changes leaves its translation behind: cases of their own show how that is told.
    const isEcho = ({ code }: Issue) =>
      !/^(structure|translation)/.test(name) && ['structure-differs', 'translation-outdated'].includes(code);
    blocks.push(
      `# ${name}\n\n${issues
        .filter((issue) => !isEcho(issue))
        .map(describe)
        .join('\n')}`,
    );
  }
  await expect(blocks.join('\n')).toMatchFileSnapshot(join(fixtures, 'expected.txt'));
  const untold = (Object.keys(severities) as IssueCode[]).filter(
    (code) => !told.has(code) && !elsewhere.includes(code),
  );
  expect(untold).toEqual([]);
}, 60_000);
