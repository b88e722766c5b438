import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { getCityPath } from '../views/newcomers/cities.ts';
import { getEmergencyNumber } from '../views/newcomers/emergency.ts';
import { buildCityPage } from '../views/newcomers/place-page.ts';
import type { Sheet } from '../views/newcomers/sheets.ts';
import { buildPhones, type PhoneView } from '../views/phones.ts';
import type { PlaceView } from '../views/place-view.ts';

/** One thing of the list, with its page. */
export interface EmbedItem {
  title: string;
  /** Language of the title, where it is not that of the list. */
  fallback?: LocaleInfo | undefined;
  /** Absolute: a city may keep the list as a file of its own. */
  url: string;
  phone?: PhoneView | undefined;
  /** Short lines of plain text: hours, or that the facts may be old. */
  lines: string[];
  /** Lines of a postal address. */
  address: string[];
}

/** What newcomers find in a city, for the city's own site. */
export interface EmbedList {
  info: LocaleInfo;
  title: string;
  /** The page that has all of it. */
  page: { url: string; label: string };
  /** Numbers for someone who cannot wait. */
  numbers: { title: string; phones: PhoneView[] };
  groups: { title: string; items: EmbedItem[] }[];
}

/**
 * The list of a city. Sensitive sheets are not in it: the site around it has no quick way out, and its visitors did not ask
 * for them.
 */
export function buildEmbedList(site: Site, city: string, locale: Locale): EmbedList {
  const { t } = site.language(locale);
  const record = site.records('cities').get(city)?.value;
  const path = getCityPath(site, city, locale);
  if (!record || path === undefined) throw new Error(`The city "${city}" has no page for newcomers in "${locale}".`);
  const { stages, helpLines, places } = buildCityPage(site, city, locale);
  const toUrl = (inside: string) => site.urls.absolute(inside).href;
  const emergency = getEmergencyNumber(site)?.label;
  /** The first number that answers in the country; the one for danger only on the sheet about it, since it stands above. */
  const getPhone = ({ key, topic }: Sheet) =>
    site
      .entries('services')
      .get(key)
      ?.facts.phones.filter(({ country = record.country }) => country === record.country)
      .find(({ number }) => number !== emergency || topic === 'emergency');
  const isOpen = ({ key }: Sheet) => site.entries('services').get(key)?.facts.sensitive === false;
  const toSheetItem = (sheet: Sheet): EmbedItem => ({
    title: sheet.title,
    fallback: sheet.fallback,
    url: toUrl(sheet.path),
    phone: buildPhones(
      site,
      [getPhone(sheet)].filter((phone) => phone !== undefined),
      locale,
    )[0],
    lines: sheet.overdue === undefined ? [] : [sheet.overdue],
    address: [],
  });
  const groups = [
    ...(['today', 'weeks', 'later'] as const).map((stage) => ({
      title: t(({ today: 'newcomers.today', weeks: 'newcomers.in-order', later: 'newcomers.later' } as const)[stage]),
      items: stages[stage].filter(isOpen).map(toSheetItem),
    })),
    { title: t('newcomers.offices'), items: places.map((place) => toPlaceItem(site, place, locale, toUrl)) },
  ];
  return {
    info: site.registry.get(locale),
    title: t('offline.file-title', { city: getWords(site, record.name, locale) }),
    page: { url: toUrl(path), label: `${t('counter.full-page')}: ${getWords(site, site.settings.name, locale)}` },
    numbers: { title: t('newcomers.help-lines'), phones: helpLines },
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/** Hours that were not checked in time are left out: nobody sees here that they are old. */
function toPlaceItem(site: Site, place: PlaceView, locale: Locale, toUrl: (path: string) => string): EmbedItem {
  const { t, formats } = site.language(locale);
  const { name, fallback, path, phones, address, hours, freshness, advice, closure, appointment } = place;
  const late = `${t('freshness.overdue', { date: formats.date(freshness.checked) })} ${t(advice)}`;
  const days = closure && {
    from: formats.date(closure.from),
    ...(closure.to === undefined ? {} : { to: formats.date(closure.to) }),
  };
  return {
    title: name,
    fallback,
    url: toUrl(path),
    phone: phones[0],
    address,
    lines: freshness.isOverdue
      ? [late]
      : [
          ...(days ? [t('to' in days ? 'place.closed-dates' : 'place.closed-from', days)] : []),
          ...(appointment ? [t(appointment)] : []),
          ...hours.map(({ label, value }) => t('phone.hours', { days: label, times: value })),
        ],
  };
}
