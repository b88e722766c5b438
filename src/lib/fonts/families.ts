/**
 * The typefaces of every file to download, by family: their files in `@expo-google-fonts`, and the scripts that they are for.
 * The one place where a language gets its letters: a further family is added here and in package.json. Tajawal sets Arabic,
 * because its words can be copied out of a PDF again; it lacks the letters of Persian, Pashto and Urdu, which Vazirmatn has.
 */
export const families = {
  Overpass: {
    files: [
      'overpass/400Regular/Overpass_400Regular.ttf',
      'overpass/400Regular_Italic/Overpass_400Regular_Italic.ttf',
      'overpass/700Bold/Overpass_700Bold.ttf',
      'overpass/700Bold_Italic/Overpass_700Bold_Italic.ttf',
      'overpass/800ExtraBold/Overpass_800ExtraBold.ttf',
    ],
    sets: ({ script }) => script === 'Latn' || script === 'Cyrl',
  },
  Tajawal: { files: getUpright('tajawal', 'Tajawal'), sets: ({ language }) => language === 'ar' },
  Vazirmatn: { files: getUpright('vazirmatn', 'Vazirmatn'), sets: ({ script }) => script === 'Arab' },
  'Noto Sans Ethiopic': {
    files: getUpright('noto-sans-ethiopic', 'NotoSansEthiopic'),
    sets: ({ script }) => script === 'Ethi',
  },
  'Noto Sans': { files: getUpright('noto-sans', 'NotoSans'), sets: ({ script }) => script === 'Grek' },
} as const satisfies Record<string, { files: readonly string[]; sets(locale: Intl.Locale): boolean }>;

/** A family without italics. */
function getUpright(folder: string, name: string): string[] {
  return ['400Regular', '700Bold', '800ExtraBold'].map((face) => `${folder}/${face}/${name}_${face}.ttf`);
}

/**
 * Families in the order in which a text looks for a letter: Overpass, the family of its language, then all others, for the
 * names and words of other languages in it.
 * @param lang BCP 47 tag of the text
 */
export function getFontFamilies(lang: string): string[] {
  const locale = new Intl.Locale(lang).maximize();
  const names = Object.keys(families) as (keyof typeof families)[];
  const own = names.find((name) => families[name].sets(locale));
  return [...new Set<string>(['Overpass', ...(own ? [own] : []), ...names])];
}
