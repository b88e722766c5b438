import { z } from 'astro/zod';
import { checker, day, localized, memo, phoneNumber, reference, sources, webAddress } from '../fields.ts';

/** A place: a desk with an address and hours. */
export const record = z.strictObject({
  name: localized(120),
  city: reference('cities'),
  /** Lines of the postal address as written in the country. */
  address: z.array(z.string().min(1)).default([]),
  lat: z.number().optional(),
  lon: z.number().optional(),
  phones: z.array(phoneNumber()).default([]),
  email: z.email().optional(),
  website: webAddress().optional(),
  /** OpenStreetMap `opening_hours`: `Mo-Fr 09:00-12:00; PH off`. */
  hours: z.string().optional(),
  /** What the hours cannot say, in words: "in August only in the morning". */
  hoursNote: localized(200).optional(),
  /** Days on which it is closed for once, e.g. during works; `to` is left out where no source says. */
  closure: z.strictObject({ from: day(), to: day().optional(), reason: localized(200).optional() }).optional(),
  appointment: z.enum(['required', 'walk-in', 'both', 'unknown']).default('unknown'),
  cost: z.enum(['free', 'paid', 'depends', 'unknown']).default('unknown'),
  /** Languages spoken at the desk, as BCP 47 tags. */
  languages: z.array(z.string()).default([]),
  /** Step-free access, where a source says so. */
  wheelchair: z.enum(['yes', 'no', 'limited']).optional(),
  note: localized(400).optional(),
  checked: day(),
  checkEvery: z.int().positive().max(24).default(6),
  checkedBy: checker(),
  /** Last day on which it holds; it is archived on the day after. */
  expires: day().optional(),
  sources: sources().pipe(z.array(z.string()).min(1)),
  memo: memo(),
});
