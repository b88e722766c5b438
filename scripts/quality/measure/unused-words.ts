import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePluralKey } from '../../../src/lib/i18n/plural-keys.ts';
import { listFiles } from '../../../tests/support/files.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

/** Words of the interface that no code asks for, in any language. */
export function measureUnusedWords({ content, project }: BuiltSite): Outcome {
  const keys = new Set(
    listFiles(join(content, 'strings'))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(content, 'strings', file), 'utf8'))))
      .map((key) => parsePluralKey(key)?.base ?? key),
  );
  return fromFaults(findUnused([...keys], readCode(project)), `unused of ${count(keys.size)} words`);
}

/** The code that may ask for words, without its tests. */
function readCode(project: string): string {
  const files = ['src', 'scripts']
    .map((name) => join(project, name))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter(({ name }) => /\.(?:ts|astro|mjs|js|mdx)$/.test(name) && !name.endsWith('.test.ts'));
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
}

/**
 * The keys that code asks for in none of three ways: whole, `'menu.open'`; by a template, `` `menu.${name}` ``; or by an area,
 * `getClientWords(t, 'menu', …)`. What fills a template must itself stand in the code, as a string or the name of a property: a
 * template alone would excuse every key that begins like it.
 */
export function findUnused(keys: readonly string[], code: string): string[] {
  const literals = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, text = '']) => text));
  const names = [...code.matchAll(/[\s{,(](\w+)\??:/g)].map(([, text = '']) => text);
  const all = keys.join(' ');
  const words = [...new Set([...literals, ...names])].filter((word) => all.includes(word));
  const patterns = readPatterns(code, `(?:\\d+|${words.map(toPattern).join('|')})`);
  return keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

const toPattern = (word: string): string => word.replaceAll('.', '\\.');

/** @param hole what may stand where a template is filled */
function readPatterns(code: string, hole: string): RegExp[] {
  const templates = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^{}`]+\})*)`/g)].map(([, text = '']) => text);
  const areas = [...code.matchAll(/getClientWords\(\s*\w+,\s*'([\w-]+)'/g)].map(([, area]) => `${area}.\${name}`);
  return [...new Set([...templates, ...areas])]
    .filter((template) => template.includes('${'))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]+\}/)
            .map(toPattern)
            .join(hole)}$`,
        ),
    );
}
