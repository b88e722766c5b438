import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { rendererAdapter } from './src/renderer/adapter.ts';
import { plainImports } from './src/renderer/plain-imports.ts';
import { palettePlugin } from './src/styles/palette-plugin.ts';

// Bundles put the styles of components in any order: each file says the order of the layers first, so that it always holds.
const [, layers] = /@layer ([^;]+);/.exec(readFileSync('src/styles/layers.css', 'utf8'));
const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root) => root.prepend({ name: 'layer', params: layers }),
};

// Styles that several kinds of page use are one sheet, fetched once, then cached; all others stand in that of their kind of page.
const isStyle = /\.css$|[?&]type=style/;
const isKept = /src\/elements\/(?:storage|words|guide\/progress|toolkit\/reading-items)\.ts$/;
const isField = /vite\/preload-helper|elements\/search\/(?:quick-search|slash-key)\.ts$|QuickSearchScript\.astro/;
const isNewcomersList =
  /(?:newcomers\/(?:SheetList|Stops|WordTable|NeedBoard|TopicTiles|OfficeList)|ui\/Pictogram|layouts\/Newcomers)\.astro\?.*type=style/;
const shared = [
  // The lists of newcomers’ pages: as one sheet they weigh a third less.
  { name: 'lists', test: isNewcomersList, priority: 1 },
  { name: 'site', test: isStyle, minShareCount: 6 },
  // What most elements use, as one script: four small ones would weigh more, each with its own request.
  { name: 'kept', test: isKept },
  // What every page with a field loads before anyone goes into it: one script, with what others need of it.
  { name: 'field', test: isField },
];

// Astro compiles the views into a renderer, whatever the content is. `scripts/build.ts` renders the pages with it.
export default defineConfig({
  output: 'server',
  adapter: rendererAdapter,
  outDir: process.env.RENDERER_DIR || 'node_modules/.astro/renderer',
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
