import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILES = [
  'overpass/400Regular/Overpass_400Regular.ttf',
  'overpass/400Regular_Italic/Overpass_400Regular_Italic.ttf',
  'overpass/700Bold/Overpass_700Bold.ttf',
  'overpass/700Bold_Italic/Overpass_700Bold_Italic.ttf',
  'overpass/800ExtraBold/Overpass_800ExtraBold.ttf',
  'tajawal/400Regular/Tajawal_400Regular.ttf',
  'tajawal/700Bold/Tajawal_700Bold.ttf',
  'tajawal/800ExtraBold/Tajawal_800ExtraBold.ttf',
] as const;

const { resolve } = createRequire(import.meta.url);

/**
 * The typefaces of every file to download, as paths. Tajawal, because its Arabic can be copied out of a PDF again. A further
 * family is named in `downloads/formats/pdf/typst/look.typ` and `figures/root.ts` too.
 */
export const fontFiles: readonly string[] = FILES.map((file) => resolve(`@expo-google-fonts/${file}`));

/** One face of each family: a test holds that all faces of a family have the same letters. */
export const plainFontFiles: readonly string[] = fontFiles.filter((file) => file.includes('400Regular/'));

/** All of them, read. */
export const readFonts = (): Buffer[] => fontFiles.map((file) => readFileSync(file));
