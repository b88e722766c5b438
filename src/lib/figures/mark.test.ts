import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderMark } from './mark.ts';

it('is the picture in public/favicon.svg', () => {
  const favicon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
  expect(favicon).toBe(`${renderMark({ ink: 'print', isTile: true })}\n`);
});
