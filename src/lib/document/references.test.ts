import { expect, it } from 'vitest';
import { parseText, parseValid } from '../../../tests/support/parse-text.ts';
import { getDocumentReferences } from './references.ts';

it('lists every entry and record that a text names, with its place', () => {
  const document = parseValid(
    'A <Term entry="a">word</Term> <Cite source="c1" /> [x](entry:benchmarks/b#f)\n\n<Practice entry="p" />\n\n' +
      '<KeyFactors benchmark="k" only="one,two" />\n\n<Callout kind="tip">\n\n<Infographic entry="i" />\n\n</Callout>\n\n' +
      '<Checklist id="l">\n<Item id="m">x <Cite source="c2" /></Item>\n</Checklist>\n\nn[^1]\n\n[^1]: <Cite source="c3" />',
  );
  const list = getDocumentReferences(document).map(({ collection, key, fragment, position }) =>
    [`${position.line}:${position.column}`, collection, key, ...(fragment === undefined ? [] : [fragment])].join(' '),
  );
  expect(list).toEqual([
    '1:3 glossary a',
    '1:31 sources c1',
    '1:52 benchmarks b f',
    '3:1 practices p',
    '5:1 benchmarks k',
    '5:1 factors k/one',
    '5:1 factors k/two',
    '9:1 infographics i',
    '14:16 sources c2',
    '19:7 sources c3',
  ]);
});

it('lists places of services', () => {
  expect(getDocumentReferences(parseValid('<Place entry="desk" />', 'services'))).toMatchObject([
    { collection: 'places', key: 'desk' },
  ]);
});

it('leaves out keys that are wrong already', () => {
  expect(getDocumentReferences(parseText('<Practice entry="A B" />').document)).toEqual([]);
});
