import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lib = join(import.meta.dirname, '..');

test('every module that defines a query is loaded: a page that uses an unknown one would be rendered by each build', () => {
  const defining = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => /= defineQuery\(/.test(readFileSync(join(lib, file), 'utf8')));
  const list = readFileSync(join(lib, 'outputs/queries.ts'), 'utf8');
  const loaded = [...list.matchAll(/^import '\.\.\/(.+)';$/gm)].map(([, file]) => file);
  expect(loaded).toEqual(defining.sort());
});
