import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { buildPhones, type PhoneView } from './phones.ts';

const emergencyQuery = defineQuery('emergency-number', (site, locale: Locale): { phone?: PhoneView } => {
  const everywhere = [...site.entries('services').values()].find(
    ({ facts }) => facts.topic === 'emergency' && facts.city === undefined && facts.country === undefined,
  );
  return { phone: everywhere && buildPhones(site, everywhere.facts.phones.slice(0, 1), locale)[0] };
});

/** The number for an emergency wherever the site is read: that of the first sheet on emergencies which names no place. */
export const getEmergencyNumber = (site: Site, locale: Locale): PhoneView | undefined =>
  site.query(emergencyQuery, locale).phone;
