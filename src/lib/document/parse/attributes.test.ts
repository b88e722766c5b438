import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../tests/support/parse-text.ts';

const inCallout = (attributes: string) => parseText(`<Callout ${attributes}>\n\nx\n\n</Callout>`).details;

describe('readAttributes', () => {
  it('reports every wrong attribute where it stands', () => {
    const details = inCallout('kind="tipp" titel="x" kind="tip" title=""');
    expect(details.map(({ line, column, code, params }) => [line, column, code, params])).toEqual([
      [1, 10, 'attribute-value', { name: 'kind', tag: 'Callout', found: 'tipp', form: 'enum', expected: 'tip' }],
      [1, 22, 'attribute-unknown', { name: 'titel', tag: 'Callout', expected: 'title' }],
      [1, 32, 'attribute-value', { name: 'kind', tag: 'Callout', found: 'tip', form: 'repeated' }],
      [1, 43, 'attribute-value', { name: 'title', tag: 'Callout', found: '', form: 'words' }],
    ]);
  });

  it('finds attributes on other lines and after braces', () => {
    const details = inCallout('kind="tip"\n  {...{a: "}"}}\n  bad="a > b"\n  title={`{`}');
    expect(details.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '2:3 mdx-expression',
      '3:3 attribute-unknown',
      '4:3 mdx-expression',
    ]);
  });

  it('reports a missing attribute at its tag', () => {
    expect(inCallout('title="x"')).toMatchObject([
      { code: 'attribute-missing', line: 1, column: 1, params: { name: 'kind', tag: 'Callout' } },
    ]);
  });

  it('suggests the form of an id', () => {
    expect(parseText('<Infographic entry="Map Needs" />').details).toMatchObject([
      { code: 'attribute-value', params: { form: 'key', expected: 'map-needs' } },
    ]);
  });

  it('names a letter that only looks Latin', () => {
    expect(inCallout('kind="tip" titlе="x"')).toMatchObject([
      { params: { name: 'titlе', expected: 'title', letter: 'е', script: 'Cyrillic' } },
    ]);
  });

  it('reads a list of ids', () => {
    expect(parseText('<KeyFactors benchmark="a" only="b, c" />').document.children).toMatchObject([
      { benchmark: 'a', only: ['b', 'c'] },
    ]);
    expect(parseText('<KeyFactors benchmark="a" only="b,,C" />').issues).toEqual(['1:27 attribute-value']);
  });

  it('reads entities and the quotes of a title', () => {
    expect(
      parseText('<Details summary="A &amp; “B” &quot;c&quot;">\n\nx\n\n</Details>').document.children,
    ).toMatchObject([{ summary: 'A & “B” "c"' }]);
  });
});
