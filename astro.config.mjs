import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { rendererAdapter } from './src/renderer/adapter.ts';
import { handbookMarkdown } from './src/renderer/handbook-markdown.ts';
import { plainImports } from './src/renderer/plain-imports.ts';
import { palettePlugin } from './src/styles/palette-plugin.ts';

// Bundles put the styles of components in any order: each file says the order of the layers first, so that it always holds.
const [, layers] = /@layer ([^;]+);/.exec(readFileSync('src/styles/layers.css', 'utf8'));
const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root) => root.prepend({ name: 'layer', params: layers }),
};

// Styles that several kinds of page use are one sheet, fetched once, then cached; all others stand in that of their kind of page.
const isStyle = /^(?!.*\/(?:handbook\/|layouts\/Handbook)).*(?:\.css$|[?&]type=style)/;
const isText = /styles\/document\.css$|entry\/(?:Notice|Related|TakeAway)\.astro\?.*type=style/;
const isHead =
  /styles\/figures\.css$|(?:components\/(?:entry\/(?!SourceList)|list\/)|ui\/(?:ThemeLink|LineBadge|Title)|toolkit\/Keep|layouts\/(?:Record|Entry|List))[^?]*\?.*type=style/;
const isKept =
  /src\/elements\/(?:storage|guide\/progress|toolkit\/(?:reading-items|toggle-kept|keep-entry|keep-cards))\.ts$/;
const isOfNewcomers =
  /src\/elements\/(?:newcomers\/(?:city-store|chosen-city|remember-city|nearest-first)|places\/(?:fresh-facts|zone-time))\.ts$/;
const isWords = /src\/elements\/words\.ts$/;
const isDates = /src\/(?:elements\/page-formats|lib\/i18n\/long-date)\.ts$/;
const isOffline = /src\/elements\/offline\/(?:keep-offline|kept-pages|kept-pack|fetch-for-keeping)\.ts$/;
const isField = /vite\/preload-helper|elements\/search\/(?:quick-search|slash-key)\.ts$|QuickSearchScript\.astro/;
const isNewcomersList =
  /(?:newcomers\/(?:SheetList|Stops|WordTable|NeedBoard|TopicTiles|OfficeList)|ui\/Pictogram|layouts\/Newcomers)\.astro\?.*type=style/;
const shared = [
  // The lists of newcomers’ pages: as one sheet they weigh a third less.
  { name: 'lists', test: isNewcomersList, priority: 1 },
  // Texts, and the heads and lists of pages for cities: newcomers’ pages have the first at most.
  { name: 'text', test: isText, minShareCount: 6, priority: 2 },
  { name: 'head', test: isHead, minShareCount: 5, priority: 1 },
  { name: 'site', test: isStyle, minShareCount: 6 },
  // What most elements use, as one script: four small ones would weigh more, each with its own request.
  { name: 'kept', test: isKept },
  // Named, or they would go into the first of the groups that uses them.
  { name: 'words', test: isWords, priority: 1 },
  { name: 'dates', test: isDates, priority: 1 },
  { name: 'newcomers', test: isOfNewcomers },
  { name: 'offline', test: isOffline },
  // What every page with a field loads before anyone goes into it: one script, with what others need of it.
  { name: 'field', test: isField },
];

// Astro compiles the views into a renderer, whatever the content is. `scripts/build.ts` renders the pages with it.
export default defineConfig({
  output: 'server',
  adapter: rendererAdapter,
  integrations: [handbookMarkdown()],
  outDir: process.env.RENDERER_DIR || 'node_modules/.astro/renderer',
  // The path that the site stands under on its host: the build knows it from the public address.
  base: process.env.SITE_BASE || '/',
  trailingSlash: 'ignore',
  security: { checkOrigin: false },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    // Inlined assets and scripts would break the strict content security policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: shared } } },
    },
    css: { postcss: { plugins: [layerOrder, palettePlugin] } },
  },
});
