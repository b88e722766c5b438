import type { Site } from '../content/site/site.ts';
import { getNewcomersCities } from '../views/newcomers/cities.ts';
import { type EmergencyNumber, getEmergencyNumber } from '../views/newcomers/emergency.ts';
import { getNewcomersMenu, type MenuItem } from './menu.ts';
import type { SitePage } from './page.ts';

/** What stands at the top of every newcomers' page. */
export interface NewcomersBand {
  /** The home page of newcomers. */
  homePath: string;
  /** The city that the page is of: its own page, or that of a sheet that holds there. */
  city?: { key: string; name: string; lang?: string; dir?: 'ltr' | 'rtl'; path: string };
  emergency?: EmergencyNumber;
  /** What stands at the foot of the page. */
  links: MenuItem[];
}

/** Builds what stands at the top of a newcomers' page. */
export function getNewcomersBand(site: Site, page: SitePage): NewcomersBand {
  const key = getCityKey(site, page);
  const city = key === undefined ? undefined : getNewcomersCities(site, page.locale).find((one) => one.key === key);
  return {
    homePath: site.urls.section(page.locale, 'services'),
    city: city && {
      key: city.key,
      name: city.name,
      path: city.path,
      ...(city.fallback ? { lang: city.fallback.lang, dir: city.fallback.dir } : {}),
    },
    emergency: getEmergencyNumber(site),
    links: getNewcomersMenu(site, page),
  };
}

function getCityKey(site: Site, page: SitePage): string | undefined {
  if (page.kind === 'newcomers-city') return page.key;
  if (page.kind === 'services' || page.kind === 'counter') return site.entries('services').get(page.key)?.facts.city;
  return undefined;
}
