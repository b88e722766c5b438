import { describe, expect, it } from 'vitest';
import { getParams } from '../../../../tests/support/issue-params.ts';
import type { Issue } from '../../issues/issue.ts';
import { type FieldPath, parseYaml } from './yaml.ts';

function read(yaml: string, startLine = 1) {
  const details: Issue[] = [];
  const source = parseYaml(yaml, 'x.yaml', (issue) => details.push(issue), startLine);
  const issues = details.map((issue) => {
    const { reason, feature } = getParams(issue);
    return `${issue.line}:${issue.column} ${issue.code} ${reason ?? feature}`;
  });
  return { source, issues };
}

describe('parseYaml', () => {
  it('gives plain data, with dates as they are written', () => {
    const { source, issues } = read('day: 2026-12-31\nlist:\n  - no\n  - 12\nyes: true\nempty:\n');
    expect(source.value).toEqual({ day: '2026-12-31', list: ['no', 12], yes: true, empty: null });
    expect(issues).toEqual([]);
  });

  it('reads an empty file as no fields', () => {
    expect(read('').source.value).toEqual({});
    expect(read('# only a comment\n').source.value).toEqual({});
  });

  it.each<[string, FieldPath, string, string]>([
    ['a value', ['projects', 1, 'role'], '5:11', '5:5'],
    ['an item', ['projects', 0], '2:5', '2:5'],
    ['a missing field: what is around it', ['projects', 0, 'rule'], '2:5', '2:5'],
    ['a missing field of the file', ['nothing'], '1:1', '1:1'],
    ['a map', ['name'], '7:3', '6:1'],
  ])('knows where %s stands', (_, path, value, key) => {
    const { source } = read(
      'projects:\n  - project: a\n    role: mentor\n  - project: b\n    role: host\nname:\n  en: A\n',
    );
    const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect(at(source.position(path))).toBe(value);
    expect(at(source.keyPosition(path))).toBe(key);
  });

  it('counts lines from where the fields start in their file, and reads CRLF', () => {
    const { source } = read('title: A\r\nslug: b\r\n', 2);
    expect(source.value).toEqual({ title: 'A', slug: 'b' });
    expect(source.position(['slug'])).toEqual({ line: 3, column: 7 });
  });

  it.each([
    ['a quote that is not closed', "a: 1\ntitle: 'abc\nb: 1\n", '2:8 yaml-syntax quote'],
    ['a colon in a value', 'title: Foo: bar\n', '1:8 yaml-syntax colon'],
    ['words that a note would swallow', 'title: Desk #1 in town\n', '1:13 yaml-syntax comment'],
    ['a whole value that a note would swallow', 'title: #1 in town\n', '1:8 yaml-syntax comment'],
    ['words of a list that a note would swallow', 'a:\n  - one #2\n', '2:9 yaml-syntax comment'],
    ['a colon without its space', 'title:Example\nslug: x\n', '1:6 yaml-syntax colon-space'],
    ['a colon without its space on the last line', 'slug: x\ntitle:Example\n', '2:6 yaml-syntax colon-space'],
    ['a first field that stands further in', ' title: x\nslug: y\n', '1:2 yaml-syntax indent'],
    ['a tab', 'a:\n\tb: 1\n', '2:1 yaml-syntax tab'],
    ['a value that goes on as a field', 'a: b\n  c: d\n', '2:3 yaml-syntax indent'],
    ['a field that stands twice', 'a: 1\nb: 2\na: 3\n', '3:1 yaml-syntax duplicate'],
    ['a sign that starts no value', 'a: @b\n', '1:4 yaml-syntax start'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 yaml-syntax documents'],
    ['an escape that does not exist', 'a: "\\q"\n', '1:5 yaml-syntax escape'],
    ['words instead of fields', 'Hello\n', '1:1 yaml-syntax fields'],
    ['a list instead of fields', '- a\n- b\n', '1:1 yaml-syntax fields'],
    ['an anchor', 'a: &x 1\n', '1:4 yaml-feature anchor'],
    ['an anchor on a list', 'a: &x\n  - 1\n', '1:4 yaml-feature anchor'],
    ['an alias', 'a: *x\n', '1:4 yaml-feature alias'],
    ['a tag', "a: !!js/function 'x'\n", '1:4 yaml-feature tag'],
    ['a merge', '<<:\n  b: 1\n', '1:1 yaml-feature merge'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', '1:1 yaml-feature directive'],
  ])('refuses %s', (_, yaml, issue) => {
    const { source, issues } = read(yaml);
    expect(issues).toEqual([issue]);
    expect(source.value).toBeUndefined();
  });

  it('leaves notes that take nothing away', () => {
    const notes =
      "# all\na: 6 # months\nb: vienna # the key\nc: 'Desk #1' # quoted\nd: Desk#1\ne: # list\n  - x\nf: >-\n  x #1\n";
    expect(read(notes).issues).toEqual([]);
  });

  it('gives a value as it is written', () => {
    const { source } = read('a: +3220\nb:\n  - 007\n');
    expect(source.written(['a'])).toBe('+3220');
    expect(source.written(['b', 0])).toBe('007');
    expect(source.written(['b'])).toBe('');
  });

  it('is not slowed down by aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`);
    const started = performance.now();
    expect(read(`l0: &l0 x\n${levels.join('\n')}\n`).source.value).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('keeps signs that only look like features', () => {
    const { source, issues } = read("a: R&D * 2 << 3!\nb: 'x: & y'\nc: https://a.example/?b=1&c=*\n");
    expect(issues).toEqual([]);
    expect(source.value).toEqual({ a: 'R&D * 2 << 3!', b: 'x: & y', c: 'https://a.example/?b=1&c=*' });
  });
});

describe('notes behind a #', () => {
  const notes = (yaml: string, file = 'places/x.yaml', startLine = 1) => {
    const found: string[] = [];
    parseYaml(yaml, file, ({ line, column, code }) => found.push(`${line}:${column} ${code}`), startLine);
    return found;
  };

  it.each([
    ['# first\n# second\na: b\n', '1:1'],
    ['a: b\n\n# last\n', '3:1'],
    ['a: 12 # twelve\n', '1:7'],
    ["a: 'b' # quoted\n", '1:8'],
    ['a:\n  # inside\n  - b\n', '2:3'],
  ])('in %j are named once, since the form drops them', (yaml, place) => {
    expect(notes(yaml)).toEqual([`${place} yaml-note`]);
  });

  it.each(["a: 'b # c'\n", 'a: |\n  # a heading\n  b\n', 'a: b#c\n', '# yaml-language-server: $schema=x\na: b\n'])(
    'are no part of %j',
    (yaml) => {
      expect(notes(yaml)).toEqual([]);
    },
  );

  it('may stand in files that have no form, and have their line in a text', () => {
    expect(notes('# first\na: b\n', 'advice.yaml')).toEqual([]);
    expect(notes('a: b\n# c\n', 'guides/x/text.en.mdx', 2)).toEqual(['3:1 yaml-note']);
  });
});
