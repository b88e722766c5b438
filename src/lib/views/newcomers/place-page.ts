import type { Site } from '../../content/site/site.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import type { PhoneView } from '../phones.ts';
import { buildPlaceView, type PlaceView, sortPlaces } from '../place-view.ts';
import { getCountryPath, getNewcomersCities, getPlaceKeys, type NewcomersCity } from './cities.ts';
import { getHelpLines } from './help-lines.ts';
import { getHostLanguages } from './host-languages.ts';
import { getWordsOf, type HostWord } from './host-words.ts';
import { getSheets, type Sheet } from './sheets.ts';
import { type Stage, topicSigns } from './signs.ts';

/** What a newcomer finds in a city or a country. */
export interface PlacePage {
  /** Code of the country. */
  code: string;
  /** The country that a city lies in. */
  country?: { name: string; path: string };
  /** The cities of a country. */
  cities: NewcomersCity[];
  /** Sheets by when a newcomer needs them. */
  stages: Record<Stage, Sheet[]>;
  places: PlaceView[];
  helpLines: PhoneView[];
  /** The first words on letters, and how many there are. */
  words: HostWord[];
  wordCount: number;
  /** Name of the city in each language that has its page, with its address, for the choice of city that a browser remembers. */
  versions: Record<string, { name: string; path: string }>;
}

/** Words on letters that the page shows; all stand on the page of words. */
const FIRST_WORDS = 8;

/** Resolves the page of a city. */
export function buildCityPage(site: Site, key: string, locale: Locale): PlacePage {
  const country = site.records('cities').get(key)?.value.country ?? '';
  return {
    ...buildPlace(site, { city: key, country }, locale),
    country: { name: site.language(locale).formats.country(country), path: getCountryPath(site, country, locale) },
    cities: [],
    places: sortPlaces(getPlaceKeys(site, key).flatMap((place) => buildPlaceView(site, place, locale) ?? [])),
    versions: Object.fromEntries(
      site.registry.locales.flatMap((info: LocaleInfo) => {
        const city = getNewcomersCities(site, info.locale).find((one) => one.key === key);
        return city ? [[info.locale, { name: city.name, path: city.path }]] : [];
      }),
    ),
  };
}

/** Resolves the page of a country. */
export function buildCountryPage(site: Site, code: string, locale: Locale): PlacePage {
  return {
    ...buildPlace(site, { country: code }, locale),
    cities: getNewcomersCities(site, locale).filter(({ country }) => country === code),
    places: [],
    versions: {},
  };
}

function buildPlace(site: Site, place: { city?: string; country: string }, locale: Locale) {
  const holding = getSheets(site, locale).filter(
    ({ city, country }) => (city === undefined || city === place.city) && (country ?? place.country) === place.country,
  );
  // Who reads how a thing is done here needs no second sheet on how it is done elsewhere.
  const replaced = new Set(holding.map(({ insteadOf }) => insteadOf));
  const sheets = holding.filter(({ key }) => !replaced.has(key));
  const at = (stage: Stage) => sheets.filter(({ topic }) => topicSigns[topic].stage === stage);
  const uses = countWords(sheets);
  const use = ({ key }: HostWord) => uses.get(key) ?? 0;
  const words = getWordsOf(site, place.country, getHostLanguages(site, place), locale).sort((a, b) => use(b) - use(a));
  return {
    code: place.country,
    stages: { today: at('today'), weeks: at('weeks'), later: at('later') },
    helpLines: getHelpLines(site, place.country, locale),
    words: words.slice(0, FIRST_WORDS),
    wordCount: words.length,
  };
}

/** How many sheets name each word. */
function countWords(sheets: readonly Sheet[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sheets.flatMap(({ hostWords }) => hostWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
