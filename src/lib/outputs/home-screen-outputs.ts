import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import { palette } from '../figures/palette.ts';
import type { Locale } from '../i18n/registry.ts';
import type { FileOutput } from './output.ts';
import type { SiteInputs } from './site-inputs.ts';

/** Widths in pixels that home screens ask for. */
const SIZES = [192, 512] as const;
const mark = fileURLToPath(new URL('../../../public/favicon.svg', import.meta.url));

/**
 * What a telephone needs to put the newcomers' pages on its home screen: a manifest for each language, and the mark as
 * pictures. Its ground reaches every edge, so it may be cut to a circle.
 * @see https://www.w3.org/TR/appmanifest/
 */
export const getHomeScreenOutputs = ({ site }: SiteInputs): FileOutput[] => [
  ...SIZES.map(
    (size): FileOutput => ({
      file: site.urls.toFile(site.urls.homeScreenIcon(size)),
      make: async () =>
        sharp(await readFile(mark), { density: 72 * (size / 32) })
          .resize(size)
          .png()
          .toBuffer(),
    }),
  ),
  ...site.registry.locales.map(
    ({ locale }): FileOutput => ({
      file: site.urls.toFile(site.urls.manifest(locale)),
      make: (inputs) => `${JSON.stringify(buildManifest(inputs.site, locale), null, 1)}\n`,
    }),
  ),
];

function buildManifest(site: Site, locale: Locale) {
  const { lang, dir } = site.registry.get(locale);
  const { urls, settings } = site;
  const start = urls.section(locale, 'services');
  return {
    id: start,
    name: `${getWords(site, settings.name, locale)}: ${site.language(locale).t('menu.services')}`,
    short_name: getWords(site, settings.name, locale),
    lang,
    dir,
    start_url: start,
    scope: urls.home(locale),
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.band,
    icons: SIZES.map((size) => ({
      src: urls.homeScreenIcon(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
}
