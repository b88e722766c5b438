import { defineQuery } from '../../content/site/query.ts';
import type { Site } from '../../content/site/site.ts';

/** A number to tap. */
export interface EmergencyNumber {
  label: string;
  href: string;
}

const emergencyQuery = defineQuery('emergency', (site): EmergencyNumber[] =>
  [...site.entries('services').values()]
    .filter(({ facts }) => facts.topic === 'emergency' && facts.city === undefined && facts.country === undefined)
    .flatMap(({ facts }) => facts.phones.slice(0, 1))
    .slice(0, 1)
    .map(({ number }) => ({ label: number, href: `tel:${number.replaceAll(' ', '')}` })),
);

/** The number to call in danger, from the sheet that holds everywhere; undefined where the site has none. */
export const getEmergencyNumber = (site: Site): EmergencyNumber | undefined => site.query(emergencyQuery)[0];
