import { expect, inject, test } from 'vitest';
import { findElements, walkWords } from './support/html-tree.ts';
import { readLines } from './support/lines.ts';
import { readReaderPages } from './support/pages.ts';

/** The names that have a full stop within. */
const NAMES = /\b\p{Lu}\p{Ll}+\.(?:Info|[a-z]{2,})\b/gu;

// The help on messages shows wrong examples.
const pages = readReaderPages(inject('site')).filter(({ html }) => !html.includes('class="check-help"'));

function find(pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const { path, tree } of pages) {
    for (const line of readLines(tree)) {
      const match = pattern.exec(line.replaceAll(NAMES, ''));
      if (match) found.add(`${path}: ${line.slice(Math.max(0, match.index - 30), match.index + 30)}`);
    }
  }
  return [...found];
}

test('no sentence begins without a space after the one before', () => {
  expect(find(/[\p{Ll}\p{Script=Arabic}\d)»”’][.!?؟…][\p{Lu}\p{Script=Arabic}¿¡«“]/u)).toEqual([]);
});

test('no sentence ends twice, and no mark follows the end of one', () => {
  expect(find(/(?<!\.)\.\.(?!\.)|[.!?؟]\s?[،؛]|[!?؟]\s?[,;.]|[،,;:؛]{2}/u)).toEqual([]);
});

test('in text from right to left a sentence in another alphabet keeps its mark at its end', () => {
  const rightToLeft = pages.filter(({ tree }) => findElements(tree, 'html', { dir: 'rtl' }).length > 0);
  expect(rightToLeft.length).toBeGreaterThan(50);
  const loose = rightToLeft.flatMap(({ path, tree }) =>
    [...walkWords(tree)]
      .filter(
        ({ text, dir }) =>
          dir === 'rtl' && /^[^\p{L}]*\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text),
      )
      .filter(({ text }) => /\s.*[.!?…]»?$/u.test(text))
      .map(({ text }) => `${path}: ${text}`),
  );
  expect([...new Set(loose)]).toEqual([]);
});
