import { getDrawingPath } from '../content/site/addresses.ts';
import { toOpenFiles } from '../downloads/catalogue/open-files.ts';
import { toCsv } from '../downloads/formats/csv/csv.ts';
import { buildEmbedList } from '../embed/embed-list.ts';
import { renderEmbed } from '../embed/render-embed.ts';
import { buildServicePage } from '../hsds/page.ts';
import { hsdsTables, toTable } from '../hsds/tables.ts';
import { getFeed, getFeedPlaces, renderFeed } from '../navigation/feeds.ts';
import { buildReadingPart, countReadingParts } from '../navigation/reading-parts.ts';
import { buildDrawingFile } from '../views/figure-view.ts';
import { getNewcomersCities } from '../views/newcomers/cities.ts';
import { buildOpenData } from '../views/open-data.ts';
import { listPlanPractices } from '../views/plan-view.ts';
import type { FileOutput } from './output.ts';
import type { SiteInputs } from './site-inputs.ts';

/** Feeds, drawings, open data and what tools of the browser read. */
export const getDataOutputs = (inputs: SiteInputs): FileOutput[] => [
  ...getFeedOutputs(inputs),
  ...getDrawingOutputs(inputs),
  ...getReadingIndexOutputs(inputs),
  ...getPlanOutputs(inputs),
  ...getServiceDataOutputs(inputs),
  ...getEmbedOutputs(inputs),
  { file: 'robots.txt', make: ({ site }) => renderRobots(site.urls.absolute(site.urls.at('/sitemap-index.xml')).href) },
  { file: 'data/site.json', make: renderOpenData },
];

const getFeedOutputs = ({ site }: SiteInputs): FileOutput[] =>
  getFeedPlaces(site).map((place) => ({
    file: site.urls.toFile(place.path),
    make: (inputs) => renderFeed(getFeed(inputs.site, place)),
  }));

const getDrawingOutputs = ({ site, pages }: SiteInputs): FileOutput[] =>
  pages().flatMap((page) => {
    if (page.kind !== 'infographics') return [];
    const { key, locale } = page;
    const path = getDrawingPath(site, key, locale);
    if (path === undefined) return [];
    return {
      file: site.urls.toFile(path),
      owner: page.id,
      make: (inputs) => {
        const entry = inputs.site.entries('infographics').get(key);
        if (!entry) throw new Error(`There is no infographic "${key}".`);
        return buildDrawingFile(inputs.site, entry, locale);
      },
    };
  });

const getReadingIndexOutputs = ({ site }: SiteInputs): FileOutput[] =>
  site.registry.full.flatMap(({ locale }) =>
    Array.from({ length: countReadingParts(site, locale) }, (_, part) => ({
      file: site.urls.toFile(site.urls.readingPart(locale, String(part))),
      make: (inputs: SiteInputs) => JSON.stringify(buildReadingPart(inputs.site, inputs.filesOf, locale, part)),
    })),
  );

const getPlanOutputs = ({ site }: SiteInputs): FileOutput[] =>
  site.registry.full.map(({ locale }) => ({
    file: site.urls.toFile(site.urls.planPractices(locale)),
    make: (inputs) => JSON.stringify(listPlanPractices(inputs.site, locale)),
  }));

/** Services and places as the Human Services Data Specification writes them, for directories and apps of others. */
const getServiceDataOutputs = ({ site }: SiteInputs): FileOutput[] =>
  site.registry.locales.flatMap(({ locale }) => [
    {
      file: site.urls.toFile(site.urls.serviceData(locale)),
      make: (inputs: SiteInputs) => `${JSON.stringify(buildServicePage(inputs.site, locale), null, 1)}\n`,
    },
    ...hsdsTables.map((table) => ({
      file: site.urls.toFile(site.urls.serviceData(locale, table)),
      make: (inputs: SiteInputs) => toCsv(toTable(buildServicePage(inputs.site, locale), table)),
    })),
  ]);

/** The list of each city in each language, for the city's own site. */
const getEmbedOutputs = ({ site }: SiteInputs): FileOutput[] =>
  site.registry.locales.flatMap(({ locale }) =>
    getNewcomersCities(site, locale).map(({ key }) => ({
      file: site.urls.toFile(site.urls.embed(locale, key)),
      owner: `cities/${key}`,
      make: (inputs: SiteInputs) => renderEmbed(buildEmbedList(inputs.site, key, locale)),
    })),
  );

/** Everything may be read; the sitemap says where everything is. */
const renderRobots = (sitemap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

const renderOpenData = ({ site, files }: SiteInputs): string =>
  `${JSON.stringify(buildOpenData(site, toOpenFiles(site.urls, [...files()])), null, 1)}\n`;
