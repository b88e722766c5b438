import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { palette } from '../lib/figures/palette.ts';
import { palettePlugin } from './palette-plugin.ts';

/** What the plugin puts in the place of `@palette …;`, as lines of a style sheet. */
function expand(params: string): string[] {
  let lines: string[] = [];
  palettePlugin.AtRule.palette({
    params,
    error: (message) => new Error(message),
    replaceWith: (...declarations) => {
      lines = declarations.map(({ prop, value }) => `${prop}: ${value};`);
    },
  });
  return lines;
}

it('writes every colour of a scheme as a custom property', () => {
  expect(expand('light')).toHaveLength(Object.keys(palette.light).length);
  expect(expand('light').slice(0, 2)).toEqual(['--paper: #fff;', '--wash: #f3f5f8;']);
  expect(expand('dark')).toContain('--line-d: #4fc9bb;');
});

it('refuses a scheme that the palette does not have', () => {
  expect(() => expand('sepia')).toThrow('no colours named "sepia"');
});

it('stands for all of them: no other file writes a colour of the palette', () => {
  const src = join(import.meta.dirname, '..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:ts|astro|css|typ)$/.test(name) && !/palette\.ts$|\.test\.ts$/.test(name),
  );
  const colours = new Set([...Object.values(palette.light), ...Object.values(palette.dark)]);
  colours.delete('#ffffff');
  const written = files.flatMap((name) => {
    const found = readFileSync(join(src, name), 'utf8').match(/#[0-9a-f]{6}\b/gi) ?? [];
    return found.filter((colour) => colours.has(colour.toLowerCase())).map((colour) => `${name}: ${colour}`);
  });
  expect(files.length).toBeGreaterThan(100);
  expect(written).toEqual([]);
});
