import type { GoalId } from '../../src/lib/quality/goal-ids.ts';
import { type Goal, OWN, type Part, siteTest } from './goal.ts';
import { measureCheck, measureEnglish, measureImages, measureSources, measureStrings } from './measure/content.ts';
import { measureContrast } from './measure/contrast.ts';
import { measureChecksums, measureEpubs, measureFeeds, measureJsonLd, measurePdfs } from './measure/data.ts';
import { measureDirection, measureHtml, measureWords } from './measure/html.ts';
import { measureClusters, measureSitemap } from './measure/languages.ts';
import { measureInsecureLinks, measureLinks } from './measure/links.ts';
import {
  measureCookies,
  measureInlineCode,
  measureOwnPolicies,
  measurePolicy,
  measureThirdParties,
} from './measure/policy.ts';
import { measureInstallation, measureLock, measureMinimum, measureReleases, measureScripts } from './measure/supply.ts';
import { runSiteTests, runTests } from './measure/tests.ts';
import { measureTree } from './measure/tree.ts';
import { measureUnusedWords } from './measure/unused-words.ts';
import { measureWeights } from './measure/weights.ts';

const here = (what: string, measure: Part['measure'], reason?: string): Part => ({
  what,
  command: OWN,
  measure,
  ...(reason === undefined ? {} : { reason }),
});
const elsewhere = (what: string, command: string, without: string): Part => ({ what, command, without });
const byTests = (what: string, ...files: string[]): Part => ({
  what,
  command: `npx vitest run --project unit ${files.join(' ')}`,
  measure: runTests(...files),
});

const inBrowser = (what: string, names: readonly string[], rest?: string): Part => ({
  what,
  command: siteTest(...names),
  measure: runSiteTests(names, rest),
});

const SAMPLE = 'some pages of each kind; npm run test:full looks at all';

/** What the site promises, and how each promise is measured. The list is closed: a new goal has a row here. */
export const goals: Readonly<Record<GoalId, Goal>> = {
  G1: {
    wanted: 'axe finds nothing: every page, three widths, light and dark, every language',
    parts: [
      inBrowser('axe, light and dark, 360 and 1440 px', ['a11y'], SAMPLE),
      here('contrast of the palette', () => measureContrast()),
    ],
  },
  G2: {
    wanted: 'the IBM engine finds no violation on any page',
    parts: [
      inBrowser(
        'accessibility-checker-engine',
        ['second-checker'],
        'a page of each kind; npm run test:full looks at all',
      ),
    ],
  },
  G3: {
    wanted: 'no error of HTML on any page, by two validators',
    parts: [
      here('html-validate', measureHtml),
      elsewhere('the Nu checker', 'java -jar vnu.jar --errors-only --skip-non-html dist', 'needs Java and vnu.jar'),
    ],
  },
  G4: {
    wanted: 'Lighthouse gives 100 in all four categories, for each kind of page and language',
    parts: [
      elsewhere(
        'Lighthouse',
        'npx lighthouse <address> --output=json, median of three',
        'no dependency of the project',
      ),
      here('weight of pages, compressed', measureWeights),
    ],
  },
  G5: {
    wanted: 'no broken link or anchor, and no link to http:// that does not say so',
    parts: [here('links, assets and anchors', measureLinks), here('links without encryption', measureInsecureLinks)],
  },
  G6: {
    wanted: 'all words of the interface in all languages, with their placeholders and plurals; none unused',
    parts: [here('words of the interface', measureStrings), here('words that nothing uses', measureUnusedWords)],
  },
  G7: {
    wanted: 'translations name each other, in pages and sitemap',
    parts: [here('hreflang in pages', measureClusters), here('hreflang in the sitemap', measureSitemap)],
  },
  G8: {
    wanted: 'works without scripts or styles, at 320 px, with text of 200 %, in forced colours, mirrored',
    parts: [
      here('words without a script', measureWords),
      here('pages read from the right', measureDirection),
      inBrowser('without scripts, at 320 px, with letters twice as large', ['no-script', 'overflow'], SAMPLE),
      {
        what: 'in Firefox and WebKit: search, plan, files, kept pages, 360 px',
        command: 'npm run test:engines',
        measure: runSiteTests(['engines/engines']),
      },
      elsewhere('without styles, in forced colours', 'by hand, in a browser', 'no command covers them whole'),
    ],
  },
  G9: {
    wanted: 'without a network: what was visited, and the essentials of a city',
    parts: [inBrowser('pages that a reader keeps', ['offline'])],
  },
  G10: {
    wanted: 'the same bytes from another folder, time zone and language',
    parts: [
      here('this build', measureTree),
      elsewhere('a second build elsewhere', siteTest('reproducible'), 'builds everything a second time'),
    ],
  },
  G11: {
    wanted: 'a strict Content-Security-Policy that every page keeps and that blocks what is injected',
    parts: [
      here('policy of all pages', measurePolicy),
      here(
        'policies of single folders',
        measureOwnPolicies,
        'styles stand inside the files to pass on and the lists for other sites, which are one file each; the form for ' +
          'editors is made by others and writes styles as it runs. No code that stands in a page runs, but the search of the files to pass on, by its hash',
      ),
      here('code and styles inside pages', measureInlineCode),
      inBrowser('console errors and an injected script', ['csp']),
    ],
  },
  G12: {
    wanted: 'Mozilla Observatory gives A+ with the supplied configurations; what GitHub Pages gets is stated',
    parts: [
      elsewhere('grade', 'npx @mdn/mdn-http-observatory <host>', 'needs the site on a host of the web'),
      inBrowser('headers of nginx and Caddy', ['hosting']),
    ],
  },
  G13: {
    wanted: 'no request to others, no cookie, nothing stored before consent',
    parts: [
      here('files of other hosts', measureThirdParties),
      here('cookies', measureCookies),
      inBrowser('requests, cookies and storage in a browser', ['csp', 'offline']),
    ],
  },
  G14: {
    wanted: 'every bad input is named at its line, and no attack runs',
    parts: [
      byTests('faults of content', 'src/lib/checks/issues.test.ts', 'src/lib/checks/what-editors-write.test.ts'),
      byTests('attacks', 'src/lib/document/attacks.test.ts', 'src/lib/checks/hostile-content.test.ts'),
    ],
  },
  G15: {
    wanted: 'an error or warning in the log of a build fails it',
    parts: [
      byTests('reading the log', 'src/lib/build/render/log-issues.test.ts'),
      elsewhere('a whole build', 'npm run build', 'looks at a built site, and builds none'),
    ],
  },
  G16: {
    wanted: 'text ≤ 256 kB, image ≤ 25 MP, check < 5 s for 1,000 pages, build ≤ 2 GB',
    parts: [
      here('files of text', measureSources),
      here('images', measureImages),
      here('check of the content', measureCheck),
      elsewhere('memory of a build', '/usr/bin/time -v npm run build', 'looks at a built site, and builds none'),
    ],
  },
  G17: {
    wanted: 'French typography without a fault; English for a reader of 14, at most 25 words a sentence',
    parts: [
      here('English', measureEnglish),
      elsewhere('French', 'npm run prose', 'needs grammalecte-cli, a Debian package'),
    ],
  },
  G18: {
    wanted: 'data for machines are valid: JSON-LD, feeds, sitemap, EPUB, PDF',
    parts: [
      here('JSON-LD', measureJsonLd),
      here('feeds and sitemaps', measureFeeds),
      here('hashes of files', measureChecksums),
      here('PDF: tags, language, title', measurePdfs),
      here('EPUB', measureEpubs),
      elsewhere('every file, by the programs of its format', 'npm run verify', 'needs qpdf, EPUBCheck and LibreOffice'),
    ],
  },
  G19: {
    wanted: 'exact lock file, allowed scripts only, no weak version, list of materials, audits',
    parts: [
      here('lock file', measureLock),
      here('scripts at installation', measureScripts),
      here('installation in workflows', measureInstallation),
      here('versions with a known weakness', measureMinimum),
      here('list of materials and audit', measureReleases),
    ],
  },
};
