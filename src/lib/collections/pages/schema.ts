import { z } from 'astro/zod';
import { sources } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** A standing page of the site, such as About. */
export const facts = z.strictObject({
  /** Which standing page it is: fixes where the site links to it. */
  role: z.enum(['home', 'newcomers', 'about', 'method', 'cite', 'licence', 'accessibility', 'privacy', 'contribute']),
  draft: z.boolean().default(false),
  sources: sources(),
});

export const frontmatter = z.strictObject(textFields);
