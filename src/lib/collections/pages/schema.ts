import { z } from 'astro/zod';
import { memo, reference, sources } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** A standing page of the site, such as About. */
export const facts = z.strictObject({
  /** Which standing page it is: fixes where the site links to it. */
  role: z.enum(['home', 'newcomers', 'about', 'method', 'cite', 'licence', 'accessibility', 'privacy', 'contribute']),
  /** What the home page shows of the site: one practice and one picture, the editors' choice. */
  practice: reference('practices').optional(),
  infographic: reference('infographics').optional(),
  draft: z.boolean().default(false),
  sources: sources(),
  memo: memo(),
});

export const frontmatter = z.strictObject(textFields);
