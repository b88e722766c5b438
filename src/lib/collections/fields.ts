import { z } from 'astro/zod';

/** What a schema says about a field beyond its shape; read by `references.ts` and by the checks. */
export interface FieldMeta {
  /** The field holds the key of an entry or record of this collection. */
  reference?: string;
  /** The field is a map from locale to words. */
  localized?: boolean;
  /** The field holds the id of a label, whose words stand in `labels` of each text. */
  label?: boolean;
}

/** Lower-case letters, digits and single hyphens: `one-stop-shops`. The form of keys, ids and slugs. */
export const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A key, id or slug of at most 80 characters. */
export const kebabCase = () => z.string().max(80).regex(KEBAB_CASE);

/** The key of an entry or record of `collection`, e.g. `city: vienna`. */
export const reference = (collection: string) => kebabCase().meta({ reference: collection } satisfies FieldMeta);

/** The key of a key factor: `<benchmark key>/<factor id>`, e.g. `one-stop-shop/one-entry`. */
export const factorReference = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .meta({ reference: 'factors' } satisfies FieldMeta);

/** A non-empty line of words. */
export const words = (max = 2000) => z.string().trim().min(1).max(max);

/** A note for colleagues, such as where to ask again; no reader sees it. The form keeps it, and drops notes behind a #. */
export const memo = () => words(1000).optional();

/** Words per locale, e.g. `{ en: Vienna, fr: Vienne }`; missing locales follow the fallback chain. */
export const localized = (max = 2000) =>
  z.record(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/), words(max)).meta({ localized: true } satisfies FieldMeta);

/** Slugs per locale, e.g. `{ en: vienna, fr: vienne }`. */
export const localizedSlug = () =>
  z.record(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/), kebabCase()).meta({ localized: true } satisfies FieldMeta);

/** A calendar day, `2026-12-31`. A string: a day has no time and no time zone. */
export const day = () => z.iso.date();

/** A full web address with https (http only where the source has no https). */
export const webAddress = () => z.url({ protocol: /^https?$/ });

/** Keys of the sources that a file's facts come from. */
export const sources = () => z.array(reference('sources')).default([]);

/** Themes, the main one first. */
export const themes = () => z.array(reference('themes')).min(1).max(4);

/** An ISO 3166-1 alpha-2 country code, e.g. `BE`. */
export const country = () => z.string().regex(/^[A-Z]{2}$/);

/** International, free (`0800 …`) or short. */
export const PHONE_NUMBER = /^(?:\+[1-9][0-9 ]{5,18}|0 ?[89]0[0-9 ]{4,12}|0[0-9]{1,2}|[1-9][0-9 ]{1,11})$/;

/**
 * A number that a reader can tap: `+32 2 279 49 70`, a short number such as `1700`, a free one such as `0800 30 030`,
 * or one for text messages. A national number with an area code is refused: it fails from abroad.
 * `label` says who answers, `country` where a number of a country stands among those of others.
 */
export const phoneNumber = () =>
  z.strictObject({
    number: z.string().regex(PHONE_NUMBER),
    /** Digits to dial after the answer. */
    extension: z.int().positive().max(999999).optional(),
    kind: z.enum(['call', 'text']).default('call'),
    free: z.boolean().default(false),
    label: localized(120).optional(),
    country: country().optional(),
    /** OpenStreetMap `opening_hours`, where a source says when someone answers. */
    hours: z.string().optional(),
  });

/** Who compared the facts with their sources last, by role. */
export const checker = () => z.enum(['editor', 'city', 'association', 'service']).default('editor');

export type Localized = Readonly<Record<string, string>>;
