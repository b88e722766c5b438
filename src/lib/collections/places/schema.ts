import { z } from 'astro/zod';
import { day, localized, reference, sources, webAddress } from '../fields.ts';

/** A place: a desk with an address and hours. */
export const record = z.strictObject({
  name: localized(120),
  city: reference('cities'),
  /** Lines of the postal address as written in the country. */
  address: z.array(z.string().min(1)).default([]),
  lat: z.number().optional(),
  lon: z.number().optional(),
  phone: z
    .string()
    .regex(/^\+[0-9 ]+$/)
    .optional(),
  website: webAddress().optional(),
  /** OpenStreetMap `opening_hours`: `Mo-Fr 09:00-12:00; PH off`. */
  hours: z.string().optional(),
  /** Languages spoken at the desk, as BCP 47 tags. */
  languages: z.array(z.string()).default([]),
  /** Step-free access, where a source says so. */
  wheelchair: z.enum(['yes', 'no', 'limited']).optional(),
  note: localized(400).optional(),
  checked: day(),
  checkEvery: z.int().positive().max(24).default(6),
  sources: sources().pipe(z.array(z.string()).min(1)),
});
