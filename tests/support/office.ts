import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { run } from './programs.ts';

/** Opens files with LibreOffice and prints each to PDF, all in one run and with a profile of its own. Gives the pages of each; 0 where it failed. */
export async function countOfficePages(files: readonly string[]): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    // Files of two languages or formats may have the same name.
    const copies = await Promise.all(
      files.map(async (file, index) => {
        const copy = join(folder, `${index}${extname(file)}`);
        await symlink(file, copy);
        return copy;
      }),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...copies]);
    return await Promise.all(files.map((_, index) => countPages(join(folder, `${index}.pdf`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countPages(file: string): Promise<number> {
  try {
    return (await PDFDocument.load(readFileSync(file), { updateMetadata: false })).getPageCount();
  } catch {
    return 0;
  }
}
