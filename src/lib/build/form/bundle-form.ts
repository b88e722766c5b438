import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Languages of code that the form colours; it has a grammar for two hundred more, 14 MB. */
const GRAMMARS = ['mdx', 'markdown', 'yaml', 'json'];

/** The bundle of the form: its folder, and what its page loads. */
export interface FormBundle {
  folder: string;
  script: string;
  styles: string[];
}

/**
 * Bundles the form, or takes what the same code was bundled to before.
 * @param project absolute path of the project
 * @param cache folder of all bundles
 * @param code hash of the code
 */
export async function bundleForm(project: string, cache: string, code: string): Promise<FormBundle> {
  const folder = join(cache, code);
  if (!existsSync(folder)) {
    await rm(cache, { recursive: true, force: true });
    const unfinished = `${folder}.part`;
    await runVite(project, unfinished);
    await rename(unfinished, folder);
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const script = names.find((name) => /^form.*\.js$/.test(name));
  const styles = names.filter((name) => /^parts\/form-[^/]*\.css$/.test(name));
  if (script === undefined || styles.length === 0)
    throw new Error('The bundle of the form has no script, or no styles.');
  return { folder, script, styles };
}

async function runVite(project: string, outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: project,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    plugins: [withoutGrammars(), withoutDistantFiles()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      // Nothing as a data address: the policy of the page allows files only.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { form: join(project, 'src/elements/admin/start.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'parts/[name]-[hash][extname]',
        },
      },
    },
  });
}

const withoutGrammars = (): Plugin => ({
  name: 'without-grammars',
  enforce: 'pre',
  resolveId: (source) => {
    const [, name] = /^@shikijs\/langs\/(.+)$/.exec(source) ?? [];
    return name === undefined || GRAMMARS.includes(name) ? null : '\0empty-grammar';
  },
  load: (id) => (id === '\0empty-grammar' ? 'export default [];' : null),
});

/** The form asks nobody on its own: it has copies of its fonts, and needs no news of how GitHub is. */
const withoutDistantFiles = (): Plugin => ({
  name: 'without-distant-files',
  transform: (code, id) =>
    /@sveltia\/cms\/npm\/index\.js/.test(id)
      ? code
          .replaceAll(/url\((["']?)https:\/\/[^)]*\1\)/g, "local('no-distant-font')")
          .replaceAll(
            'https://www.githubstatus.com/api/v2/status.json',
            'data:application/json,{"status":{"indicator":"none"}}',
          )
      : null,
});
