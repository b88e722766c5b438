import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';

const advice = readFileSync('content/advice.yaml', 'utf8').replace(/^starts:[\s\S]*$/m, '');
const withStart = (open: string, size: string) => ({
  'advice.yaml': `${advice}starts:\n  - theme: welcome\n    sizes:\n      - ${size}\n    open: ${open}\n    why:\n      en: Because.\n`,
});
const toFound = ({ found }: { found?: unknown }) => String(found);

it('a start leads to what the site has, for answers that exist', async () => {
  expect(await findIssues(withStart('guides/example-guide', 'small'), ['reference-unknown'])).toEqual([]);
  const issues = await findIssues(withStart('guides/example-gide', 'tiny'), ['reference-unknown'], toFound);
  expect(issues.map((issue) => issue.split(' ')[1])).toEqual(['tiny', 'example-gide']);
});
