import { expect, it } from 'vitest';
import { parseValid } from '../../../tests/support/parse-text.ts';
import { toPlainText } from './plain-text.ts';
import { typesetDocument } from './typography.ts';

const source =
  'Qui ? **Vous** ! L\'*eau* et *l*\'air : `a ; b` [x ?](https://x.example/?a=b)\n\n<Callout kind="tip" title="Quoi ?">\n\nOui ;\n\n</Callout>\n\n' +
  '<Checklist id="a">\n<Item id="b">Fait ?</Item>\n</Checklist>\n\n| Quand ? |\n|-|\n| 10:30 |\n\n![Qui ?](./a.png "Où ?")\n\nn[^1]\n\n[^1]: Note !';

it('typesets the words of every node, and only words', () => {
  const before = parseValid(source);
  const after = typesetDocument(before, 'fr');
  expect(toPlainText(after).replaceAll('\u202f', '·').replaceAll('\u00a0', '_').split('\n\n')).toEqual([
    'Qui ? Vous ! L’eau et l’air : a ; b x ?',
    'Quoi ?',
    'Oui ;',
    'Fait ?',
    'Quand ?',
    '10:30',
    'Qui ?',
    'Où ?',
    'n',
    'Note !',
  ]);
  const json = JSON.stringify(after);
  expect(json).toContain('Qui\u202f? ');
  expect(json).toContain('"Quoi\u202f?"');
  expect(json).toContain('"\u202f! L’"');
  expect(json).toContain('"a ; b"');
  expect(json).toContain('https://x.example/?a=b');
  expect(typesetDocument(after, 'fr')).toEqual(after);
});

it('leaves other languages as they are', () => {
  const document = parseValid(source);
  expect(typesetDocument(document, 'en')).toBe(document);
});
