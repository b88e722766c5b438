import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A number from 0 to below 1, the same series for one seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const listFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml|json)$/.test(file))
    .sort();

const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** One kind of edit of a content folder; it may leave errors behind. */
type Edit = (dir: string, random: Random, count: number) => string | undefined;

const edits: Record<string, Edit> = {
  /** Another word in a text, a title, a name, a string of the interface. */
  'change a word': (dir, random, count) => {
    const file = pick(listFiles(dir), random);
    if (file === undefined) return undefined;
    rewrite(join(dir, file), (text) => {
      const words = [...text.matchAll(/(?<=[ "])[a-zé]{5,}(?=[ .,"\n])/g)];
      const word = pick(words, random);
      if (!word) return text;
      return `${text.slice(0, word.index)}changed${count}${text.slice(word.index + word[0].length)}`;
    });
    return file;
  },
  'rename a page': (dir, random, count) => {
    const file = pick(
      listFiles(dir).filter((name) => readFileSync(join(dir, name), 'utf8').includes('slug: ')),
      random,
    );
    if (file === undefined) return undefined;
    rewrite(join(dir, file), (text) => text.replace(/slug: [\w-]+/, `slug: renamed-${count}`));
    return file;
  },
  'remove or repeat a line': (dir, random) => {
    const file = pick(listFiles(dir), random);
    if (file === undefined) return undefined;
    rewrite(join(dir, file), (text) => {
      const lines = text.split('\n');
      const at = Math.floor(random() * lines.length);
      if (random() < 0.7) lines.splice(at, 1);
      else lines.splice(at, 0, lines[at] ?? '');
      return lines.join('\n');
    });
    return file;
  },
  'link to something else': (dir, random) => {
    const file = pick(
      listFiles(dir).filter((name) => name.endsWith('facts.yaml')),
      random,
    );
    const folder = pick(['themes', 'cities', 'projects', 'benchmarks', 'practices', 'guides', 'sources'], random);
    if (file === undefined || folder === undefined) return undefined;
    const target = pick(
      readdirSync(join(dir, folder)).map((name) => name.replace('.yaml', '')),
      random,
    );
    rewrite(join(dir, file), (text) => {
      const without = text.replace(new RegExp(`^${folder}:\n(?:  - .*\n)+`, 'm'), '');
      return `${without.trimEnd()}\n${folder}:\n  - ${target}\n`;
    });
    return file;
  },
  delete: (dir, random) => {
    const file = pick(
      listFiles(dir).filter((name) => name.includes('/')),
      random,
    );
    if (file === undefined) return undefined;
    const target = random() < 0.5 && file.split('/').length > 2 ? dirname(file) : file;
    rmSync(join(dir, target), { recursive: true });
    return target;
  },
  'add an entry': (dir, random, count) => {
    const file = pick(
      listFiles(dir).filter((name) => name.endsWith('facts.yaml')),
      random,
    );
    if (file === undefined) return undefined;
    const folder = `${dirname(file)}-${count}`;
    cpSync(join(dir, dirname(file)), join(dir, folder), { recursive: true });
    for (const name of readdirSync(join(dir, folder)).filter((item) => item.endsWith('.mdx')))
      rewrite(join(dir, folder, name), (text) => text.replace(/slug: ([\w-]+)/, `slug: $1-${count}`));
    return folder;
  },
  'translate an entry': (dir, random, count) => {
    const file = pick(
      listFiles(dir).filter((name) => name.endsWith('.en.mdx')),
      random,
    );
    if (file === undefined) return undefined;
    const translated = file.replace('.en.mdx', '.fr.mdx');
    rewrite(join(dir, file), (text) => text);
    cpSync(join(dir, file), join(dir, translated));
    rewrite(join(dir, translated), (text) => text.replace(/slug: [\w-]+/, `slug: traduit-${count}`));
    return translated;
  },
};

/**
 * Edits a content folder at random, as people do.
 * @returns what was done, for the message of a test that fails
 */
export function editAtRandom(dir: string, random: Random, count: number): string {
  const [name, edit] = pick(Object.entries(edits), random) ?? [];
  return `${count}: ${name} (${edit?.(dir, random, count) ?? 'nothing'})`;
}
