import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { run } from './programs.ts';

/**
 * Opens files with LibreOffice and saves each in another format, all in one run and with a profile of its own.
 * @param type `docx` and the like, for files whose name does not say it
 * @returns the bytes of each; nothing where it failed
 */
export async function convertWithOffice(
  files: readonly string[],
  to: 'pdf' | 'html',
  type?: string,
): Promise<(Buffer | undefined)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    // Files of two languages or formats may have the same name.
    const copies = await Promise.all(
      files.map(async (file, index) => {
        const copy = join(folder, `${index}${type ? `.${type}` : extname(file)}`);
        await symlink(file, copy);
        return copy;
      }),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...copies]);
    return files.map((_, index) => {
      const made = join(folder, `${index}.${to}`);
      return existsSync(made) ? readFileSync(made) : undefined;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens files with LibreOffice and prints them. Gives the pages of each; 0 where it failed. */
export async function countOfficePages(files: readonly string[]): Promise<number[]> {
  return Promise.all((await convertWithOffice(files, 'pdf')).map(countPages));
}

async function countPages(pdf: Buffer | undefined): Promise<number> {
  try {
    return pdf ? (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount() : 0;
  } catch {
    return 0;
  }
}
