import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { families } from './families.ts';

const { resolve } = createRequire(import.meta.url);

/** The typefaces of every file to download, as paths. */
export const fontFiles: readonly string[] = Object.values(families)
  .flatMap(({ files }) => [...files])
  .map((file) => resolve(`@expo-google-fonts/${file}`));

/** One face of each family: a test holds that all faces of a family have the same letters. */
export const plainFontFiles: readonly string[] = fontFiles.filter((file) => file.includes('400Regular/'));

/** All of them, read. */
export const readFonts = (): Buffer[] => fontFiles.map((file) => readFileSync(file));
