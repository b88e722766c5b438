import { describe, expect, it } from 'vitest';
import { createHtmlContext } from '../../../tests/support/html-context.ts';
import { parseText } from '../../../tests/support/parse-text.ts';
import { renderHtml } from './html/html.ts';

/** Texts that try to run code, load something or leave their folder, beside where and why each is refused. */
const attacks: [name: string, source: string, ...issues: string[]][] = [
  // Code
  ['import', 'import x from "./evil.mjs"', '1:1 mdx-code'],
  ['import after frontmatter', '---\ntitle: x\n---\n\nimport "node:fs"', '5:1 mdx-code'],
  ['export const', 'text\n\nexport const x = process.env', '3:1 mdx-code'],
  ['export default', 'export default () => null', '1:1 mdx-code'],
  ['export from', 'export * from "./evil.mjs"', '1:1 mdx-code'],
  ['import with a line of prose before', 'a\n\nimport fs from "fs"\n\nb', '3:1 mdx-code'],
  ['block expression', '{process.exit(1)}', '1:1 mdx-expression'],
  ['inline expression', 'a {globalThis.process} b', '1:3 mdx-expression'],
  ['comment expression', 'a {/* hidden */} b', '1:3 mdx-expression'],
  ['expression over lines', '{\n  1 +\n  1\n}', '1:1 mdx-expression'],
  ['expression in a heading', '## a {1}', '1:6 mdx-expression'],
  ['expression in a table', '| a |\n| - |\n| {1} |', '3:3 mdx-expression'],
  ['expression in a table head', '| {1} |\n| - |\n| a |', '1:1 table-head', '1:3 mdx-expression'],
  ['expression in a footnote', 'a[^x]\n\n[^x]: note {1}', '3:12 mdx-expression'],
  ['expression in a list', '- a\n- {1}', '2:3 mdx-expression'],
  ['expression in a quote', '> {1}', '1:3 mdx-expression'],
  ['expression in a link', '[a {1}](https://x.example)', '1:4 mdx-expression'],
  ['expression in emphasis', 'a **b {1}**', '1:7 mdx-expression'],
  ['expression in a tag', '<Callout kind="tip">\n\n{1}\n\n</Callout>', '3:1 mdx-expression'],
  ['expression in an item', '<Checklist id="a">\n<Item id="b">x {1}</Item>\n</Checklist>', '2:16 mdx-expression'],
  ['expression in a term', '<Term entry="a">{1}</Term>', '1:1 tag-empty', '1:17 mdx-expression'],
  ['expression in an attribute', '<Details summary={process.env}>\n\nx\n\n</Details>', '1:10 mdx-expression'],
  ['template in an attribute', 'a <Cite source={`x`} />', '1:9 mdx-expression'],
  ['tag in an attribute', '<Details summary={<b/>}>\n\nx\n\n</Details>', '1:10 mdx-expression'],
  ['spread', '<Callout kind="tip" {...props}>\n\nx\n\n</Callout>', '1:21 mdx-expression'],
  ['spread alone', '<Infographic {...{entry: "a"}} />', '1:1 attribute-missing', '1:14 mdx-expression'],
  // HTML
  ['script', '<script>alert(1)</script>', '1:1 mdx-html'],
  ['script over lines', '<script>\n\nalert(1)\n\n</script>', '1:1 mdx-html'],
  ['inline HTML', 'a <b>b</b>', '1:3 mdx-html'],
  ['frame', '<iframe src="https://x.example"></iframe>', '1:1 mdx-html'],
  ['picture with a handler', 'a <img src="x" onerror="alert(1)" />', '1:3 mdx-html'],
  ['style', '<p style="position:fixed">x</p>', '1:1 mdx-html'],
  ['HTML link', '<a href="javascript:alert(1)">x</a>', '1:1 mdx-html'],
  ['HTML comment', '<!-- x -->', '1:1 mdx-html'],
  ['doctype', '<!DOCTYPE html>', '1:1 mdx-html'],
  ['processing instruction', '<?php x ?>', '1:1 mdx-html'],
  ['broken HTML', '<img src=x onerror=alert(1)>', '1:1 mdx-html'],
  ['SVG', '<svg onload="alert(1)" />', '1:1 mdx-html'],
  // Tags
  ['unknown tag', '<Evil />', '1:1 tag-unknown'],
  ['tag of a namespace', '<Foo.Bar />', '1:1 tag-unknown'],
  ['fragment', '<>x</>', '1:1 tag-unknown'],
  ['name of a built-in', '<constructor />\n\n<hasOwnProperty />', '1:1 mdx-html', '3:1 mdx-html'],
  ['attribute of a built-in', '<Callout kind="tip" constructor="x">\n\nx\n\n</Callout>', '1:21 attribute-unknown'],
  ['prototype attribute', '<Callout kind="tip" __proto__="x">\n\nx\n\n</Callout>', '1:21 attribute-unknown'],
  ['handler on a tag', '<Callout kind="tip" onClick="x">\n\nx\n\n</Callout>', '1:21 attribute-unknown'],
  ['class on a tag', '<Details summary="s" className="x">\n\nx\n\n</Details>', '1:22 attribute-unknown'],
  ['markup in an id', '<Checklist id="&quot;><b>">\n<Item id="a">x</Item>\n</Checklist>', '1:12 attribute-value'],
  ['path in an entry', '<Infographic entry="../../etc/passwd" />', '1:14 attribute-value'],
  // Links
  ['javascript link', '[x](javascript:alert)', '1:1 link-scheme'],
  ['javascript link in capitals', '[x](JaVaScRiPt:alert)', '1:1 link-scheme'],
  ['data link', '[x](data:text/html,hi)', '1:1 link-scheme'],
  ['vbscript link', '[x](vbscript:x)', '1:1 link-scheme'],
  ['file link', '[x](file:///etc/passwd)', '1:1 link-scheme'],
  ['blob link', '[x](blob:https://x.example/1)', '1:1 link-scheme'],
  ['entity in the scheme', '[x](java&#x73;cript:alert)', '1:1 link-scheme'],
  ['entity for the colon', '[x](javascript&colon;alert)', '1:1 link-scheme'],
  ['entity written twice', '[x](javascript&amp;#58;alert)', '1:1 link-scheme'],
  ['tab in the scheme', '[x](<java\tscript:alert>)', '1:1 link-scheme'],
  ['entity for a line end', '[x](java&#10;script:alert)', '1:1 link-scheme'],
  ['control character first', '[x](<\u0001javascript:alert>)', '1:1 link-scheme'],
  ['zero-width space in the scheme', '[x](java\u200bscript:alert)', '1:1 link-scheme'],
  ['reference link', '[x][r]\n\n[r]: javascript:alert', '3:1 link-scheme'],
  ['unused definition', '[r]: <javascript:alert>', '1:1 link-scheme'],
  ['autolink in brackets', '<javascript:alert(1)>', '1:1 link-scheme'],
  ['address without a scheme', '[x](//evil.example)', '1:1 link-scheme'],
  ['address with backslashes', '[x](\\\\\\\\evil.example)', '1:1 link-scheme'],
  ['address inside the site', '[x](/en/admin/)', '1:1 link-target'],
  ['relative address', '[x](../../secret)', '1:1 link-target'],
  ['encoded scheme', '[x](javascript%3Aalert)', '1:1 link-target'],
  ['name before the host', '[x](https://bank.example@evil.example)', '1:1 link-target'],
  ['broken web address', '[x](https://)', '1:1 link-target'],
  ['broken entry address', '[x](entry:guides/../../x)', '1:1 link-target'],
  ['link in a link', '[<Term entry="a">x</Term>](https://x.example)', '1:2 tag-place'],
  // Images
  ['image to a module', '![words](./evil.mjs)', '1:1 image-type'],
  ['image to a script', '![words](./evil.js)', '1:1 image-type'],
  ['image with a query', '![words](./evil.png?x.mjs)', '1:1 image-path'],
  ['image with a fragment', '![words](./evil.png#x)', '1:1 image-path'],
  ['image climbing out', '![words](../../../etc/passwd)', '1:1 image-path'],
  ['image climbing out, encoded', '![words](./%2e%2e/x.png)', '1:1 image-path'],
  ['image in a folder', '![words](./a/../../x.png)', '1:1 image-path'],
  ['image with backslashes', '![words](<.\\..\\x.png>)', '1:1 image-path'],
  ['image from the root', '![words](/etc/x.png)', '1:1 image-path'],
  ['image from the sources', '![words](/src/x.png)', '1:1 image-path'],
  ['image from the web', '![words](https://x.example/x.png)', '1:1 image-path'],
  ['image from data', '![words](data:image/png;base64,xx)', '1:1 image-path'],
  ['image from a package', '![words](astro/x.png)', '1:1 image-path'],
  ['image by reference', '![words][r]\n\n[r]: ./evil.mjs', '1:1 image-type'],
  ['image in a tag', '<Figure src="../x.png" alt="words" />', '1:1 image-path'],
  ['image in a heading', '## a ![b](./b.png)', '1:6 tag-place'],
  // Too much
  ['quotes a thousand deep', '>'.repeat(1000), '1:1 mdx-syntax'],
  ['quotes fifty deep', `${'>'.repeat(50)} a`, '1:41 mdx-syntax'],
  ['tags a hundred deep', `${'<Details summary="a">\n'.repeat(100)}${'</Details>\n'.repeat(100)}`],
];

describe('attacks', () => {
  it('are at least 45', () => {
    expect(attacks.length).toBeGreaterThan(45);
  });

  it.each(attacks.filter(([, , ...issues]) => issues.length > 0))(
    '%s is refused where it stands',
    (_, source, ...issues) => {
      expect(parseText(source).issues).toEqual(issues);
    },
  );

  it.each(attacks)('%s leaves nothing to run in the HTML', (_, source) => {
    const { document, details } = parseText(source);
    expect(details.length).toBeGreaterThan(0);
    const html = renderHtml(document, createHtmlContext());
    expect(html).not.toMatch(/<(?:script|iframe|svg|style|b\b)|(?:href|src)="(?!\/|#|https?:|mailto:|tel:)|\son\w+=/i);
  });

  it('are refused one by one when they stand together', () => {
    const { issues } = parseText(
      'import "x"\n\n{1}\n\n<b>x</b>\n\n[x](javascript:a)\n\n![w](./x.mjs)\n\na { b\n\n<Step id="a">\n\nx',
    );
    expect(issues).toEqual([
      '1:1 mdx-code',
      '3:1 mdx-expression',
      '5:1 mdx-html',
      '7:1 link-scheme',
      '9:1 image-type',
      '11:3 mdx-syntax',
      '13:1 mdx-syntax',
    ]);
  });

  it.each([
    ['lone signs', '<'.repeat(60_000), ['1:1 mdx-syntax']],
    ['lone signs with spaces', '< '.repeat(60_000), ['1:1 mdx-syntax']],
    ['tags that open', '<a '.repeat(60_000), ['1:1 mdx-syntax']],
    ['braces', '{'.repeat(60_000), ['1:1 mdx-syntax']],
    ['headings of one name', '## a\n\n'.repeat(20_000), []],
  ])('of sixty thousand signs take a moment: %s', (_, source, issues) => {
    const start = performance.now();
    expect(parseText(source).issues).toEqual(issues);
    // A quadratic step would take a minute and more.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('never make the parser throw, whatever is cut or doubled', () => {
    const pieces = attacks.map(([, source]) => source).filter((source) => source.length < 200);
    let seed = 3;
    const next = (limit: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % limit;
    };
    for (let round = 0; round < 1500; round += 1) {
      const one = pieces[next(pieces.length)] ?? '';
      const two = pieces[next(pieces.length)] ?? '';
      const source =
        one.slice(next(one.length)) + [' ', '\n', '\n\n', ''][next(4)] + two.slice(0, next(two.length + 1));
      const { document } = parseText(source);
      renderHtml(document, createHtmlContext());
    }
  });
});
