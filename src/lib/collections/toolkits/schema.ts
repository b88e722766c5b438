import { z } from 'astro/zod';
import { localized, localizedSlug, memo, themes } from '../fields.ts';

/** A toolkit: an ordered choice of entries offered together. */
export const record = z.strictObject({
  themes: themes(),
  name: localized(110),
  slug: localizedSlug(),
  summary: localized(320),
  /** Reading order, as `collection/key`: `guides/design-a-one-stop-shop`. */
  items: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).min(1),
  memo: memo(),
});
