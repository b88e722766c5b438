import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/read.ts';
import { type IssueCode, severities } from '../issues/codes.ts';
import type { Finding } from '../issues/finding.ts';
import { toIssue } from '../issues/issue.ts';
import { checkContent } from './check.ts';

const faults = join(import.meta.dirname, '../../../tests/fixtures/faults');
const today = '2026-11-22';

/** Codes whose faults depend on the dictionaries, not on files of a fixture; `strings.test.ts` has them. Too large to keep: `files.test.ts`. */
const elsewhere: IssueCode[] = [
  'string-missing',
  'string-fallback',
  'string-unknown',
  'string-placeholder',
  'string-markup',
  'file-size',
];

const find = async (files: Record<string, string>, base: string[]): Promise<Finding[]> =>
  checkContent(await readContent(await makeContentFolder(files, base)), today);

/** A fault as its editor reads it, in both languages. */
function describe(finding: Finding): string {
  const en = toIssue(finding, 'en');
  const fr = toIssue(finding, 'fr');
  return `${en.file}:${en.line}:${en.column} ${en.severity} ${en.code}\n  ${en.message}\n    → ${en.hint}\n  ${fr.message}\n    → ${fr.hint}\n`;
}

it('finds nothing wrong in the sound site', async () => {
  expect((await find({}, [soundSite])).map(describe)).toEqual([]);
});

it('tells every fault at its place, in words that an editor understands', async () => {
  const told = new Set<IssueCode>();
  const blocks: string[] = [];
  for (const name of readdirSync(join(faults, 'cases')).sort()) {
    const findings = await find({}, [soundSite, join(faults, 'cases', name)]);
    for (const { code } of findings) told.add(code);
    // A source text that changes leaves its translation behind: cases of their own show how that is told.
    const isEcho = ({ code }: Finding) =>
      !/^(structure|translation)/.test(name) && ['structure-differs', 'translation-outdated'].includes(code);
    blocks.push(
      `# ${name}\n\n${findings
        .filter((finding) => !isEcho(finding))
        .map(describe)
        .join('\n')}`,
    );
  }
  await expect(blocks.join('\n')).toMatchFileSnapshot(join(faults, 'expected.txt'));
  const untold = (Object.keys(severities) as IssueCode[]).filter(
    (code) => !told.has(code) && !elsewhere.includes(code),
  );
  expect(untold).toEqual([]);
}, 60_000);
