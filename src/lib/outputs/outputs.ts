import type { Site } from '../content/site/site.ts';
import type { SitePage } from '../navigation/page.ts';
import { getChapterOutputs } from './chapter-outputs.ts';
import { getDataOutputs } from './data-outputs.ts';
import { getHomeScreenOutputs } from './home-screen-outputs.ts';
import { getImageOutputs } from './image-outputs.ts';
import type { Output, PageOutput } from './output.ts';
import { getPageView } from './page-views.ts';
import { getSearchOutputs } from './search-outputs.ts';
import type { SiteInputs } from './site-inputs.ts';

/**
 * Every file of the site that is made from the content, but those that need the finished pages.
 * @throws where two outputs have the same file
 */
export function listOutputs(inputs: SiteInputs): Output[] {
  const pages = inputs.pages();
  const outputs = [
    ...pages.map((page) => toPageOutput(inputs.site, page)),
    ...getOutputsWithoutLanguage(inputs, pages),
    ...getDataOutputs(inputs),
    ...getChapterOutputs(inputs),
    ...getImageOutputs(inputs),
    ...getHomeScreenOutputs(inputs),
    ...getSearchOutputs(inputs),
  ];
  const files = new Set<string>();
  for (const { file } of outputs) {
    if (files.has(file)) throw new Error(`Two pages or files would both be /${file}.`);
    files.add(file);
  }
  return outputs;
}

const toPageOutput = (site: Site, page: SitePage): PageOutput => ({
  file: site.urls.toFile(page.path),
  view: getPageView(site, page),
  page,
});

/** The choice of language at `/`, and the answer to a wrong address outside of the languages. */
function getOutputsWithoutLanguage({ site }: SiteInputs, pages: readonly SitePage[]): PageOutput[] {
  const { defaultLocale } = site.registry;
  return pages
    .filter((page) => page.locale === defaultLocale)
    .flatMap((page): PageOutput[] => {
      if (page.kind === 'home') return [{ file: site.urls.toFile(site.urls.choice()), view: 'choice', page }];
      return page.kind === 'not-found' ? [{ file: '404.html', view: 'no-page', page }] : [];
    });
}
