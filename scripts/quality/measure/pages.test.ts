import { expect, test } from 'vitest';
import type { BuiltSite } from '../built-site.ts';
import type { Outcome } from '../outcome.ts';
import { makeSite, page } from '../tiny-site.ts';
import { measureChecksums, measureFeeds, measureJsonLd } from './data.ts';
import { measureDirection, measureHtml, measureWords } from './html.ts';
import { measureClusters, measureSitemap } from './languages.ts';
import { measureInsecureLinks, measureLinks } from './links.ts';
import { measureCookies, measureInlineCode, measureOwnPolicies, measurePolicy, measureThirdParties } from './policy.ts';
import { measureWeights } from './weights.ts';

type Measure = (site: BuiltSite) => Outcome | Promise<Outcome>;

const home = (parts: Parameters<typeof page>[1]) => ({ 'en/index.html': page('/en/', parts) });
const file = { url: 'https://city.example/x.pdf', format: 'pdf', locale: 'en', bytes: 1, sha256: '0', of: 'guides/x' };

/** Each measure, with files that bring in the fault that it is for. */
const faults: [string, Measure, Record<string, string>][] = [
  ['a tag that is not closed', measureHtml, home({ main: '<p><b>Words</p>' })],
  ['a page without words', measureWords, home({ main: '' })],
  ['Arabic from the left', measureDirection, { 'ar/index.html': '<html lang="ar"><h1>ا</h1></html>' }],
  ['a dead link', measureLinks, home({ main: '<a href="/en/gone/">Words</a>' })],
  ['a dead anchor', measureLinks, home({ main: '<a href="#gone">Words</a>' })],
  ['a picture of the styles that is not there', measureLinks, { 'x.css': 'a { background: url(/gone.svg) }' }],
  ['a link without encryption', measureInsecureLinks, home({ main: '<a href="http://a.example/">Words</a>' })],
  [
    'a translation that does not know of it',
    measureClusters,
    home({ head: '<link rel="alternate" hreflang="fr" href="https://city.example/fr/">' }),
  ],
  ['a page that the sitemap leaves out', measureSitemap, { 'en/x/index.html': page('/en/x/') }],
  [
    'code in pages allowed',
    measurePolicy,
    { _headers: "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline'\n" },
  ],
  ['no default', measurePolicy, { _headers: "/*\n  Content-Security-Policy: script-src 'self'\n" }],
  ['no policy', measurePolicy, { _headers: '/*\n  X-Frame-Options: DENY\n' }],
  [
    'styles of a folder',
    measureOwnPolicies,
    { _headers: "/embed/*\n  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\n" },
  ],
  ['a script inside', measureInlineCode, home({ main: '<script>go()</script>' })],
  ['a handler', measureInlineCode, home({ main: '<p onclick="go()">Words</p>' })],
  ['a javascript: link', measureInlineCode, home({ main: '<a href="javascript:go()">Words</a>' })],
  ['a script of others', measureThirdParties, home({ head: '<script src="https://a.example/x.js"></script>' })],
  ['a font of others', measureThirdParties, { 'x.css': '@font-face { src: url(https://a.example/x.woff2) }' }],
  ['a cookie', measureCookies, { '_astro/x.js': 'document.cookie = "a=b"' }],
  ['data that cannot be parsed', measureJsonLd, home({ head: '<script type="application/ld+json">{</script>' })],
  ['a feed that is not closed', measureFeeds, { 'en/feed.xml': '<rss><channel></rss>' }],
  ['the same guid twice', measureFeeds, { 'en/feed.xml': '<rss><guid>1</guid><guid>1</guid></rss>' }],
  ['another file', measureChecksums, { 'data/site.json': JSON.stringify({ files: [file] }), 'x.pdf': 'other' }],
  [
    'a heavy guide',
    measureWeights,
    home({
      main: `<guide-progress></guide-progress>${Array.from({ length: 20_000 }, (_, i) => (i * i * 7919) % 1e6)}`,
    }),
  ],
];

test.each(faults)('%s is found', async (_, measure, files) => {
  const outcome = await measure(makeSite(files));
  expect(outcome.met).toBe(false);
  expect(outcome.why).toBeTruthy();
});

test.each([...new Set(faults.map(([, measure]) => measure))])('a sound site passes: %o', async (measure) => {
  const { met } = await measure(makeSite());
  expect(met).toBe(true);
});

test('a link without encryption may stand where it says so', async () => {
  const main = '<li><a href="http://a.example/">Words</a><span> (no encryption)</span></li>';
  const strings = { 'content/strings/en.json': '{"entry.unencrypted":"no encryption"}' };
  expect(measureInsecureLinks(makeSite(home({ main }), strings))).toMatchObject({ met: true });
});
