import { describe, expect, it } from 'vitest';
import type { LocalizedIssue } from '../../issues/localize-issue.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderPretty } from './pretty.ts';

const issue = (over: Partial<LocalizedIssue> = {}): LocalizedIssue => ({
  file: 'guides/x/text.en.mdx',
  line: 3,
  column: 12,
  code: 'field-unknown',
  severity: 'error',
  message: 'There is no field “titel” here.',
  hint: 'Did you mean “title”?',
  ...over,
});
const warning = issue({
  line: 10,
  column: 1,
  code: 'date-future',
  severity: 'warning',
  message: 'A day to come.',
  hint: 'Check it.',
});

describe('renderPretty', () => {
  it('groups issues by file, with what to do, and counts them', () => {
    expect(renderPretty([issue(), warning, issue({ file: 'site.yaml' })], 'en', false)).toBe(`guides/x/text.en.mdx
  3:12  error  There is no field “titel” here. (field-unknown)
        → Did you mean “title”?
  10:1  warning  A day to come. (date-future)
        → Check it.

site.yaml
  3:12  error  There is no field “titel” here. (field-unknown)
        → Did you mean “title”?

2 errors and 1 warning in 2 files.
`);
  });

  it('speaks French, with its own plural of nought', () => {
    expect(renderPretty([warning], 'fr', false)).toContain('0 erreur et 1 avertissement dans 1 fichier.');
    expect(renderPretty([], 'fr', false)).toBe('Aucun défaut trouvé.\n');
  });

  it('ends with where the first error is explained', () => {
    expect(renderPretty([warning, issue()], 'en', false, 'https://town.eu/en/check-help/')).toMatch(
      /1 file\.\nWhat each message means, with examples: https:\/\/town\.eu\/en\/check-help\/#field-unknown\n$/,
    );
    expect(renderPretty([warning], 'en', false, 'https://town.eu/en/check-help/')).not.toContain('town.eu');
  });

  it('paints for a terminal only', () => {
    expect(renderPretty([issue()], 'en', true)).toContain('\u001b[31merror\u001b[0m');
    expect(renderPretty([issue()], 'en', false)).not.toContain('\u001b');
  });
});

describe('renderGithub', () => {
  it('writes one command a line and escapes what the syntax needs', () => {
    const tricky = issue({ file: 'a,b:c.yaml', message: '100 %\nof it', hint: 'x' });
    expect(renderGithub([tricky], 'en', 'content')).toBe(
      '::error file=content/a%2Cb%3Ac.yaml,line=3,col=12,title=field-unknown::100 %25%0Aof it%0A→ x\n',
    );
  });

  it('stops at nine of a kind and says how many are left', () => {
    const lines = renderGithub([...Array.from({ length: 12 }, () => issue()), warning], 'en', '')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[9]).toBe('::error::and 3 more: the summary of this run lists them all, and so does "npm run check".');
    expect(lines[10]).toMatch(/^::warning file=guides\/x\/text\.en\.mdx,line=10/);
  });
});

describe('renderJson', () => {
  it('writes one array', () => {
    expect(JSON.parse(renderJson([issue(), warning]))).toEqual([issue(), warning]);
    expect(renderJson([])).toBe('[]\n');
  });
});
