import type { Plugin } from 'vite';

const LISTS = /^const __vite__mapDeps=.*\n|,__vite__mapDeps\(\[[\d,]*\]\)/gm;

/**
 * Vite wraps each import that waits for a reader in a helper of a kilobyte and a list, for style sheets that such a module may
 * bring. No script here brings any, and the field in every header waits for its reader: the helper only imports.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replaceAll(LISTS, '');
    },
  },
});
