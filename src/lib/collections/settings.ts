import { z } from 'astro/zod';
import { localized, webAddress } from './fields.ts';

/** One row of the locale registry. */
const locale = z.strictObject({
  /** Short name: file name `text.<locale>.mdx` and address prefix. */
  locale: z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/),
  /** BCP 47 tag for `lang` attributes and date formats. */
  lang: z.string(),
  /** BCP 47 tag for dates and numbers, where the plain language would follow another country's habits: `en-GB`. */
  formats: z.string().optional(),
  /** Name of the language in that language: `Français`. */
  label: z.string().min(1),
  /** Direction of its writing: left to right, or right to left. */
  dir: z.enum(['ltr', 'rtl']),
  /** `all` pages, or only those for `newcomers`. */
  scope: z.enum(['all', 'newcomers']),
  /** Locales tried in order where a text is missing. */
  fallback: z.array(z.string()).default([]),
});

/** `content/site.yaml`: what a network changes first to make the site its own. */
export const settings = z.strictObject({
  name: localized(40),
  /** One sentence for search engines and feeds. */
  description: localized(320),
  /** Who publishes the site. */
  organisation: localized(120),
  /**
   * Public address, with the path where the site stands under one: `https://city.example/toolkit/`; `SITE_URL` in the
   * environment wins.
   */
  url: webAddress(),
  /** Address of the repository that editors contribute to; `SITE_REPOSITORY` wins. */
  repository: webAddress().optional(),
  /** Editing in the browser at `/admin/`, with the repository above; left out, the site has no such page and asks nobody. */
  form: z
    .strictObject({
      /** Branch of the repository that the form reads, and that its pull requests are for. */
      branch: z.string().default('main'),
      /** Address of the small server that signs editors in (docs/editing-form.md); without it they sign in with a token. */
      signIn: webAddress().optional(),
    })
    .optional(),
  /** Address that readers write to where something is wrong: `welcome@city-network.eu`; `SITE_CONTACT` wins. */
  contact: z.email().optional(),
  /** Where the way out of a sensitive page leads: a site that everybody visits. */
  exitUrl: webAddress().optional(),
  /** SPDX name of the licence of the content. */
  licence: z.string().default('CC-BY-4.0'),
  /** The main locale: every text exists in it, and others fall back to it. */
  defaultLocale: z.string(),
  /** Languages of the site, in the order of its menus. */
  locales: z.array(locale).min(1),
  /** Cities named on the map of the home page. */
  mapCities: z.array(z.string()).default([]),
});

export type Settings = z.output<typeof settings>;
export type LocaleRow = z.output<typeof locale>;
