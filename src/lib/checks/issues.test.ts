import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/reading/read.ts';
import { createMemoryCache, type ReadingCache } from '../content/reading/reading-cache.ts';
import { type IssueCode, severities } from '../issues/codes.ts';
import type { Example } from '../issues/help/example.ts';
import type { Issue } from '../issues/issue.ts';
import { localizeIssue } from '../issues/localize-issue.ts';
import { checkContent } from './check.ts';

const fixtures = join(import.meta.dirname, '../../../tests/fixtures/issues');
const cases = readdirSync(join(fixtures, 'cases')).sort();
const expectedFile = join(fixtures, 'expected.txt');
const today = '2026-11-22';

/** Codes whose issues depend on the dictionaries, not on files of a fixture; `strings.test.ts` has them. Too large to save: `read.test.ts`, `limit-issues.test.ts`. Asked for: `publication.test.ts`. */
const elsewhere: IssueCode[] = [
  'string-missing',
  'string-fallback',
  'string-unknown',
  'string-placeholder',
  'string-markup',
  'file-size',
  'file-issues',
  'publish-address',
  'publish-contact',
];

/** What all cases share: the files of the sound site are read once. */
const cache = createSharedCache();
const described = new Map<string, string>();
const reported = new Set<IssueCode>();
const examples: Example[] = [];

function createSharedCache(): ReadingCache {
  const values = new Map<string, unknown>();
  return {
    ...createMemoryCache(),
    use: <Value>(file: string, hash: string, compute: () => Value) => {
      const id = `${file} ${hash}`;
      if (!values.has(id)) values.set(id, compute());
      return values.get(id) as Value;
    },
  };
}

/** The first issue of the code that a case is named after, with the line that it stands on. */
function addExample(name: string, issues: readonly Issue[]): void {
  const issue = issues.find(({ code }) => name.startsWith(code));
  if (!issue) return;
  const { code, params, file, line } = issue;
  const path = [join(fixtures, 'cases', name, file), join(soundSite, file)].find((known) => existsSync(known));
  const isText = path !== undefined && statSync(path).isFile() && /\.(?:mdx|yaml|json)$/.test(file) && line > 1;
  const excerpt = isText ? (readFileSync(path, 'utf8').split('\n')[line - 1] ?? '').trim().slice(0, 120) : '';
  examples.push({ code, params, file, excerpt } as Example);
}

const find = async (base: string[]): Promise<Issue[]> =>
  checkContent(await readContent(await makeContentFolder({}, base), cache), today);

/** An issue as its editor reads it, in both languages. */
function toText(issue: Issue): string {
  const en = localizeIssue(issue, 'en');
  const fr = localizeIssue(issue, 'fr');
  return `${en.file}:${en.line}:${en.column} ${en.severity} ${en.code}\n  ${en.message}\n    → ${en.hint}\n  ${fr.message}\n    → ${fr.hint}\n`;
}

it('finds nothing wrong in the sound site', async () => {
  expect((await find([soundSite])).map(toText)).toEqual([]);
});

describe('every issue has its position, and words that an editor understands', () => {
  const expected = new Map(
    readFileSync(expectedFile, 'utf8')
      .split(/^(?=# )/m)
      .map((block) => [/^# (.*)/.exec(block)?.[1] ?? '', block.trimEnd()]),
  );

  it.each(cases)('%s', async (name) => {
    // A source text that changes leaves its translation behind: cases of their own show how that is reported.
    const follows = /^(structure|translation)/.test(name) ? [] : ['structure-differs', 'translation-outdated'];
    const issues = (await find([soundSite, join(fixtures, 'cases', name)])).filter(
      ({ code }) => !follows.includes(code),
    );
    for (const { code } of issues) reported.add(code);
    addExample(name, issues);
    described.set(name, `# ${name}\n\n${issues.map(toText).join('\n')}`);
    for (const language of ['en', 'fr'] as const) {
      for (const { message, hint } of issues.map((issue) => localizeIssue(issue, language))) {
        expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object/);
        expect(message).toMatch(/[.?…]$/);
        expect(hint).not.toBe('');
      }
    }
    expect(described.get(name)?.trimEnd()).toBe(expected.get(name));
  });

  it('in the saved list, which vitest -u writes anew', async () => {
    await expect([...described.values()].join('\n')).toMatchFileSnapshot(expectedFile);
  });

  it('each as an example of the help pages, which vitest -u writes anew', async () => {
    const file = join(import.meta.dirname, '../issues/help/examples.json');
    await expect(`${JSON.stringify(examples, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('for every code', () => {
    const codes = Object.keys(severities) as IssueCode[];
    expect(codes.filter((code) => !reported.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});
