import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../tests/support/build.ts';

test('the file that says how to cite the software agrees with the package', () => {
  const cited = parse(readFileSync(join(project, 'CITATION.cff'), 'utf8'));
  const { version, license } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version, license });
  expect(cited.authors.length).toBeGreaterThan(0);
});
