import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { getCacheFolders } from '../../src/lib/build/cache/cache-folders.ts';
import { hashCode } from '../../src/lib/build/cache/code-hash.ts';
import { writeForm } from '../../src/lib/build/form/write-form.ts';
import type { Settings } from '../../src/lib/collections/settings.ts';
import { readContent } from '../../src/lib/content/reading/read.ts';
import { project } from './build.ts';

/** The content that the form is tried on. */
export const formContent = join(project, 'tests/fixtures/three-locales');

/** Files by path in the repository. */
export type RepositoryFiles = Record<string, string>;

/** Writes the form alone, as a site. @param own settings that differ */
export async function makeFormSite(own: Partial<Settings> = {}): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  const content = await readContent(formContent);
  if (!content.settings) throw new Error('The fixture has no settings.');
  const folders = { project, content: join(project, 'content') };
  await writeForm(
    { ...content, settings: { ...content.settings, ...own } },
    folders,
    getCacheFolders(folders).form,
    hashCode(project),
    folder,
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const readRepository = (): RepositoryFiles =>
  Object.fromEntries(
    readdirSync(formContent, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [`content${path.slice(formContent.length)}`, readFileSync(path, 'utf8')]),
  );

/** Opens the form on a folder that lives in the browser, in place of the one that a person would choose. */
export async function openLocalForm(page: Page, path = ''): Promise<void> {
  await page.addInitScript((files: RepositoryFiles) => {
    const open = async () => {
      const root = await navigator.storage.getDirectory();
      const repository = await root.getDirectoryHandle('repository', { create: true });
      await repository.getDirectoryHandle('.git', { create: true });
      for (const [file, text] of Object.entries(files)) {
        const parts = file.split('/');
        const name = parts.pop() ?? '';
        let folder = repository;
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
      return repository;
    };
    Object.assign(window, { showDirectoryPicker: open });
  }, readRepository());
  await page.goto(`/admin/${path}`);
  await page.getByRole('button', { name: /Local Repository|dépôt local/i }).click();
  await page.locator('[role="row"], [role="grid"], [role="listbox"]').first().waitFor();
}

/** Opens an entry of the form. @param address `guides_text/entries/example-guide/text` */
export async function openEntry(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${address}`);
  await page.locator('[data-key-path]').first().waitFor();
}

/** Saves, and waits until the form has written. */
export async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(?:Save|Enregistrer|Sauvegarder)$/ });
  await button.click();
  await page.waitForFunction(() => !document.querySelector('dialog[open][role="alertdialog"]'));
  await page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
}

/** The files of the folder in the browser; pictures as their number of bytes. */
export const dumpRepository = (page: Page): Promise<RepositoryFiles> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries();
      for await (const [name, handle] of entries) {
        if (name === '.git') continue;
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          files[path + name] = /\.(?:png|jpe?g)$/.test(name) ? `${file.size} bytes` : await file.text();
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('repository'), '');
    return files;
  });

/** Lines that differ, by file: `- old`, `+ new`. */
export function compareFiles(before: RepositoryFiles, after: RepositoryFiles): Record<string, string[]> {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (file) => before[file] !== after[file],
  );
  return Object.fromEntries(
    files.map((file) => {
      const [old = [], fresh = []] = [before[file]?.split('\n'), after[file]?.split('\n')];
      const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
      return [file, [...gone, ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)]];
    }),
  );
}
