import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { viewNames } from './page-views.ts';

it('every view has a component, and every component is a view', () => {
  const files = readdirSync(join(import.meta.dirname, '../../pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|mdx)$/.test(file))
    .map((file) => file.replace(/\.\w+$/, ''));
  expect(files.sort()).toEqual([...viewNames].sort());
});
