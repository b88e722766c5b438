import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from '../../../../tests/support/build.ts';
import { handbookChapters, handbookLanguages } from '../../navigation/handbook-chapters.ts';

const read = (language: string, chapter: string): string =>
  readFileSync(join(project, `src/pages/handbook/${language}/${chapter}.mdx`), 'utf8');

/** What a chapter is made of, whatever its language: levels of headings, fences, components, lines of lists and tables. */
const getFrame = (chapter: string): string[] =>
  [...chapter.matchAll(/^(?:#+ |```\w*|\d+\. |- |\| )|<\w+(?= (?:to|of|path)=)/gm)].map(([sign]) => sign);

it.each(['start', ...handbookChapters])('the chapter "%s" has the same parts in both languages', (chapter) => {
  const [first, ...others] = handbookLanguages.map((language) => getFrame(read(language, chapter)));
  expect(first?.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

it('the recipes for maintainers are those of ARCHITECTURE.md', () => {
  const architecture = readFileSync(join(project, 'ARCHITECTURE.md'), 'utf8');
  const recipes = /\n### A tag\n[\s\S]*?(?=\n## )/.exec(architecture)?.[0].replaceAll('\n### ', '\n## ').trim();
  expect(recipes).toMatch(/^## A tag/);
  expect(read('en', 'maintainers')).toContain(recipes);
});

it('the French recipes name the same files', () => {
  const getPaths = (language: string) =>
    [...read(language, 'maintainers').matchAll(/`src\/[^`]+`/g)].map(([path]) => path);
  expect(getPaths('fr')).toEqual(getPaths('en'));
});
