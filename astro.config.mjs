import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { loadSite } from './src/lib/content/load.ts';
import { createSitemapOptions } from './src/lib/navigation/sitemap.ts';
import { palettePlugin } from './src/styles/palette-plugin.ts';

// Bundles put the styles of components in any order: each file says the order of the layers first, so that it always holds.
const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root) => root.prepend(readFileSync('src/styles/layers.css', 'utf8')),
};

// Styles that several kinds of page use are one sheet, fetched once, then cached; all others stand in that of their kind of page.
const isStyle = /\.css$|[?&]type=style/;
const isKept = /src\/elements\/(?:storage|words|guide\/progress|toolkit\/reading-items)\.ts$/;
const shared = [
  { name: 'site', test: isStyle, minShareCount: 6 },
  // What most elements use, as one script: four small ones would weigh more, each with its own request.
  { name: 'kept', test: isKept },
];

const site = await loadSite();
const contentDir = resolve(process.env.CONTENT_DIR || 'content');
const outDir = process.env.PASSERELLE_OUT || process.env.OUT_DIR || 'dist';

export default defineConfig({
  site: site.settings.url,
  outDir,
  // One cache per content folder, so that two of them never mix.
  cacheDir: `node_modules/.astro/${createHash('sha256').update(contentDir).digest('hex').slice(0, 12)}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(createSitemapOptions(site))],
  vite: {
    // Inlined assets and scripts would break the strict content security policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: shared } } },
    },
    css: { postcss: { plugins: [layerOrder, palettePlugin] } },
  },
});
