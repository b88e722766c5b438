import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFacts } from '../corpus/make-entry.ts';
import { getKey, keys, type Language, languages, RECORDS } from '../corpus/model.ts';
import { getThemeName } from '../corpus/records.ts';
import { getPath, writeMarkdown } from '../corpus/write-markdown.ts';

/** What the scratch folder installs. */
const dependencies = { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' };

const themes = Array.from({ length: RECORDS.themes }, (_, index) => index);

/** Links to the themes stand beside every page, as in our menus: a list of all pages would grow with their square. */
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://bench.example',
  integrations: [starlight({
    title: 'Bench',
    pagefind: false,
    locales: { en: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
    defaultLocale: 'en',
    sidebar: ${JSON.stringify(themes.map((index) => ({ label: getThemeName(index, 'en'), slug: `themes/${keys.theme(index)}` })))},
  })],
});
`;

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const asides: Record<string, string> = { tip: 'tip', warning: 'caution' };

/** Writes the corpus of `count` entries as a site for Starlight; what npm has installed in the folder stays. */
export async function writeStarlightSite(folder: string, count: number): Promise<void> {
  const docs = join(folder, 'src/content/docs');
  for (const old of ['src', '.astro', 'node_modules/.astro'])
    await rm(join(folder, old), { recursive: true, force: true });
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ type: 'module', private: true, dependencies }),
    'astro.config.mjs': config,
    'src/content.config.ts': contentConfig,
  };
  for (const language of languages) {
    files[`src/content/docs/${language}/index.md`] = '---\ntitle: Bench\n---\n\nHome.\n';
    for (const theme of themes) {
      const text = `---\ntitle: ${getThemeName(theme, language)}\n---\n\n${listEntries(theme, count, language)}\n`;
      files[`src/content/docs/${language}/themes/${keys.theme(theme)}.md`] = text;
    }
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeMarkdown(docs, count, {
    getFields: () => ({}),
    toAside: (kind, inner) => `:::${asides[kind] ?? 'note'}\n${inner}\n:::`,
  });
}

/** The first entries of a theme, as many as one of our lists shows. */
function listEntries(theme: number, count: number, language: Language): string {
  const lines: string[] = [];
  for (let index = 0; index < count && lines.length < 48; index += 1)
    if (makeFacts(index).theme === theme) lines.push(`- [${getKey(index)}](${getPath(index, language)})`);
  return lines.join('\n');
}
