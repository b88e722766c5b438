import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { createHtmlContext } from '../../../../tests/support/html-context.ts';
import { parseValid } from '../../../../tests/support/parse-text.ts';
import type { Document } from '../model.ts';
import type { HtmlContext } from './context.ts';
import { renderHtml } from './html.ts';

const render = (source: string, changes: Partial<HtmlContext> = {}, collection = 'guides') =>
  renderHtml(parseValid(source, collection), createHtmlContext(changes));

/** Examples of Markdown, beside the HTML that they make. */
const examples: [markdown: string, html: string][] = [
  ['a', '<p>a</p>'],
  ['a\nb', '<p>a b</p>'],
  ['a\n\nb', '<p>a</p>\n<p>b</p>'],
  [
    '*a* _b_ **c** __d__ ***e***',
    '<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em></p>',
  ],
  ['`a` ``b`c``', '<p><code>a</code> <code>b`c</code></p>'],
  ['a  \nb\\\nc', '<p>a<br>b<br>c</p>'],
  ['\\*a\\* &copy; &#35;', '<p>*a* © #</p>'],
  ['## a\n\n### b\n\n#### c', '<h2 id="a">a</h2>\n<h3 id="b">b</h3>\n<h4 id="c">c</h4>'],
  ['a\n---', '<h2 id="a">a</h2>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n\n  b', '<ul><li><p>a</p>\n<p>b</p></li></ul>'],
  ['- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['3. a', '<ol start="3"><li>a</li></ol>'],
  ['-', '<ul><li></li></ul>'],
  ['> a\n>\n> b', '<blockquote><p>a</p>\n<p>b</p></blockquote>'],
  ['```js\n<a> &\n```', '<pre><code>&lt;a&gt; &amp;</code></pre>'],
  ['***', '<hr>'],
  ['[a *b*](https://x.example)', '<p><a href="https://x.example">a <em>b</em></a></p>'],
  ['[a](mailto:a@x.example)', '<p><a href="mailto:a@x.example">a</a></p>'],
  ['[112](tel:112)', '<p><a href="tel:112">112</a></p>'],
  ['[+33 1 23](tel:+33123)', '<p><a href="tel:+33123">+33\u00a01\u00a023</a></p>'],
  ['## a\n\n[b](#a)', '<h2 id="a">a</h2>\n<p><a href="#a">b</a></p>'],
  ['[a](entry:guides/b#c)', '<p><a href="/en/guides/b/#c">a</a></p>'],
  ['[](entry:guides/b)', '<p><a href="/en/guides/b/">Title of b</a></p>'],
  ['[a](entry:guides/no-b)', '<p>a</p>'],
  [
    '| a | b |\n|:-|-:|\n| 1 | *2* |',
    '<section class="table-scroll" aria-label="block.table 1 a, b" tabindex="0"><table><thead><tr><th scope="col" class="align-start">a</th>' +
      '<th scope="col" class="align-end">b</th></tr></thead><tbody><tr><td class="align-start">1</td><td class="align-end"><em>2</em></td></tr></tbody></table></section>',
  ],
  [
    '| a | b |\n|-|-|\n| May 2021 | c |\n| 2022 | d |\n| 1 to 3 June 2023 | e |',
    '<section class="table-scroll" aria-label="block.table 1 a, b" tabindex="0"><table class="dated"><thead><tr><th scope="col">a</th>' +
      '<th scope="col">b</th></tr></thead><tbody><tr><td>May 2021</td><td>c</td></tr><tr><td>2022</td><td>d</td></tr>' +
      '<tr><td>1 to 3 June 2023</td><td>e</td></tr></tbody></table></section>',
  ],
  [
    'a[^x] b[^x]\n\n[^x]: n',
    '<p>a<sup class="footnote-ref"><a href="#footnote_1" id="footnote-ref_1"><span>block.footnote </span>1</a></sup>' +
      ' b<sup class="footnote-ref"><a href="#footnote_1" id="footnote-ref_1_2"><span>block.footnote </span>1</a></sup></p>\n' +
      '<section class="footnotes" aria-labelledby="footnotes_title"><h2 id="footnotes_title">block.footnotes</h2><ol><li id="footnote_1"><p>n ' +
      '<a class="footnote-back" href="#footnote-ref_1" aria-label="block.back 1">↩</a> ' +
      '<a class="footnote-back" href="#footnote-ref_1_2" aria-label="block.back 1-2">↩</a></p></li></ol></section>',
  ],
  ['<Term entry="a">b</Term> c', '<p><a class="term" href="/en/glossary/#a">b</a> c</p>'],
  ['<Term entry="no-a">b</Term> c', '<p>b c</p>'],
  ['a. <Cite source="c18" />', '<p>a.\u202f<sup><a href="#source-3"><span>block.source </span>3</a></sup></p>'],
  ['a <Cite source="no-c" />', '<p>a\u202f</p>'],
  [
    '<Step id="s" title="A">\n\nx\n\n</Step>\n\n<Step id="t" title="B">\n\ny\n\n</Step>',
    '<section class="step" id="s" data-step><h2 class="step-title"><span class="step-number">1.</span> A</h2><p>x</p></section>\n' +
      '<section class="step" id="t" data-step><h2 class="step-title"><span class="step-number">2.</span> B</h2><p>y</p></section>',
  ],
  [
    '<Checklist id="c">\n<Item id="a">b *c*</Item>\n</Checklist>',
    '<fieldset><legend>block.checklist</legend><ul class="checklist"><li><label><input type="checkbox" name="c.a"> ' +
      '<span>b <em>c</em></span></label></li></ul></fieldset>',
  ],
  [
    '<Step id="s" title="A">\n\n<Checklist id="c">\n<Item id="a">b</Item>\n</Checklist>\n\n</Step>',
    '<section class="step" id="s" data-step><h2 class="step-title"><span class="step-number">1.</span> A</h2>' +
      '<div class="step-notes"><fieldset aria-label="block.checklist, A"><legend>block.checklist</legend><ul class="checklist">' +
      '<li><label><input type="checkbox" name="c.a"> <span>b</span></label></li></ul></fieldset></div></section>',
  ],
  [
    '<Callout kind="tip">\n\na\n\n</Callout>',
    '<div class="callout callout-tip" role="note"><p class="callout-title">callout.tip</p><p>a</p></div>',
  ],
  [
    '<Callout kind="note" title="T">\n\na\n\n</Callout>',
    '<div class="callout callout-note" role="note"><p class="callout-title">T</p><p>a</p></div>',
  ],
  [
    '<DoDont>\n<Dont>\n\nb\n\n</Dont>\n<Do>\n\na\n\n</Do>\n</DoDont>',
    '<div class="do-dont"><section class="do"><p class="block-title">block.do</p><p>a</p></section><section class="dont"><p class="block-title">block.dont</p><p>b</p></section></div>',
  ],
  [
    '<Questions>\n\n- a\n\n</Questions>',
    '<section class="questions"><p class="block-title">block.questions</p><ul><li>a</li></ul></section>',
  ],
  [
    '<Measures>\n\n- a\n\n</Measures>',
    '<section class="measures"><p class="block-title">block.measures</p><ul><li>a</li></ul></section>',
  ],
  [
    '<Figure src="./a.jpg" alt="b" caption="c" credit="d" />',
    '<figure class="entry-figure"><img src="/images/a.jpg" width="800" height="600" alt="b" loading="lazy" decoding="async"><figcaption>c <span class="credit">d</span></figcaption></figure>',
  ],
  ['![b](./no-a.jpg)', '<p>b</p>'],
  ['<Infographic entry="a" />', '<figure class="infographic">a</figure>'],
  [
    '<Practice entry="a">b</Practice>',
    '<div class="practice-note" role="note"><p class="block-title">block.practice</p><p class="practice-title"><a href="/en/practices/a/">Title of a</a> ' +
      '<span class="practice-city">Example town</span></p><p>b</p></div>',
  ],
  [
    '<KeyFactors benchmark="a" only="b" />',
    '<div class="factors-note" role="note"><p class="block-title">block.key-factors</p>' +
      '<ul><li data-entry="benchmarks/a#b"><a href="/en/benchmarks/a/#b">Factor b</a> <span class="factor-question">One?</span></li></ul></div>',
  ],
  ['<Details summary="a">\n\nb\n\n</Details>', '<details><summary>a</summary><p>b</p></details>'],
];

const services: [markdown: string, html: string][] = [
  ['<Place entry="a" />', '<address>a</address>'],
  [
    '<Section kind="papers">\n\na\n\n</Section>',
    '<section class="section-block" id="papers" aria-labelledby="papers_title" data-kind="papers"><h2 id="papers_title">section.papers</h2><p>a</p></section>',
  ],
];

describe('renderHtml', () => {
  it.each(examples)('renders %j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it.each(services)('renders %j in a service', (markdown, html) => {
    expect(render(markdown, {}, 'services')).toBe(html);
  });

  it('says that a lesson is our own reading', () => {
    const html = render('<Section kind="lesson">\n\na\n\n</Section>', {}, 'practices');
    expect(html).toContain('</h2><p class="note">section.lesson-note</p><p>a</p>');
  });

  it('marks what stands in another language', () => {
    const html = render('[](entry:guides/a) [b](entry:guides/a)\n\n<Practice entry="a" />', {
      resolve: () => ({ path: '/ar/', title: 'ع', summary: '', lang: 'ar', dir: 'rtl' }),
      practice: () => ({ path: '/ar/', title: 'ع', summary: 'س', city: 'Example town', lang: 'ar', dir: 'rtl' }),
    });
    expect(html).toContain('<a href="/ar/" hreflang="ar" lang="ar" dir="rtl">ع</a> <a href="/ar/" hreflang="ar">b</a>');
    expect(html).toContain('<p lang="ar" dir="rtl">س</p>');
  });

  it('escapes words in every position', () => {
    const nasty = '&lt;i&gt; &amp; &quot;q&quot;';
    const html = render(
      `## ${nasty}\n\n${nasty} *${nasty}* \`<i> & "q"\` [${nasty}](https://x.example/?a=1&b="q")\n\n| ${nasty} |\n|-|\n| ${nasty} |\n\n` +
        `\`\`\`\n<i> & "q"\n\`\`\`\n\n![${nasty}](./a.png "${nasty}")\n\n<Callout kind="tip" title="${nasty}">\n\n${nasty}\n\n</Callout>\n\n` +
        `<Checklist id="a" title="${nasty}">\n<Item id="b">${nasty}</Item>\n</Checklist>\n\n<Details summary="${nasty}">\n\n${nasty}[^1]\n\n</Details>\n\n` +
        `<Figure src="./a.png" alt="${nasty}" caption="${nasty}" credit="${nasty}" />\n\n<Step id="s" title="${nasty}">\n\n${nasty}\n\n</Step>\n\n[^1]: ${nasty}`,
    );
    expect(html).not.toMatch(/<i>|& |"q"/);
    expect(html.match(/&lt;i&gt; &amp; &quot;q&quot;/g)).toHaveLength(23);
  });

  it('escapes what the site gives', () => {
    const words = '<i> & "q"';
    const entry = { path: `/?${words}`, title: words, summary: words };
    const html = render(
      '[](entry:guides/a) <Term entry="a">b</Term> <Cite source="a" />\n\n<Practice entry="a" />\n\n<KeyFactors benchmark="a" />\n\n![b](./a.png)\n\n<Questions>\n\na\n\n</Questions>',
      {
        t: () => words,
        resolve: () => entry,
        practice: () => ({ ...entry, city: words, lang: words }),
        factors: () => ({
          path: entry.path,
          name: words,
          factors: [{ id: words, name: words, why: words, questions: [words] }],
        }),
        term: () => ({ path: entry.path, term: words, definition: words }),
        image: () => ({ src: words, srcset: words, sizes: words, width: 1, height: 1 }),
      },
    );
    expect(html).not.toMatch(/<i>|& |"q"/);
  });

  it('makes the same HTML each time', () => {
    const document: Document = parseValid('a[^1] b[^1]\n\n[^1]: c');
    expect(renderHtml(document, createHtmlContext())).toBe(renderHtml(document, createHtmlContext()));
  });

  it('makes valid HTML of every example', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));
    for (const [index, [markdown, html]] of [...examples, ...services].entries()) {
      // Ids repeat from one example to the next, so each is a page of its own.
      const title = markdown.startsWith('###') ? '' : '<h1>Title</h1>';
      const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Title</title></head><body><main>${title}\n${html}</main></body></html>\n`;
      const report = await validator.validateString(page);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect(messages, `example ${index}: ${markdown}`).toEqual([]);
    }
  });
});
