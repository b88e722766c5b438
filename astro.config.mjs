import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { loadSite } from './src/lib/content/load.ts';
import { createSitemapOptions } from './src/lib/navigation/sitemap.ts';

// Bundles put the styles of components in any order: each file says the order of the layers first, so that it always holds.
const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root) => root.prepend(readFileSync('src/styles/layers.css', 'utf8')),
};

// Two sheets that are fetched once, then cached: what most kinds of page use, and what the pages of entries share.
// All else stands in the sheet of its kind of page, so that no page waits for rules it has no use for.
const isStyle = /\.css$|[?&]type=style/;
const sharedStyles = [
  { name: 'site', test: isStyle, minShareCount: 20, priority: 2 },
  { name: 'entry', test: isStyle, minShareCount: 6, priority: 1 },
];
// What elements share to keep things on the device, as one script: four small ones weigh more and are asked for one by one.
const sharedScripts = [{ name: 'kept', test: /src\/elements\/(?:storage|words|progress|reading-items)\.ts$/ }];

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
      rolldownOptions: { output: { codeSplitting: { groups: [...sharedStyles, ...sharedScripts] } } },
    },
    css: { postcss: { plugins: [layerOrder] } },
  },
});
