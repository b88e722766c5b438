import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { viewNames } from './page-views.ts';

it('every view has a component, and every component is a view', () => {
  const files = readdirSync(join(import.meta.dirname, '../../pages')).filter((file) => file.endsWith('.astro'));
  expect(files.sort()).toEqual(viewNames.map((name) => `${name}.astro`).sort());
});
