import { listSearchedFiles } from '../navigation/searched-files.ts';
import { buildSearchEntry, getSearchName, listSearched, type Searched } from '../navigation/searched-pages.ts';
import type { FileOutput } from './output.ts';
import type { SiteInputs } from './site-inputs.ts';

/** What the search reads of one page, or of one line of a list. */
export interface SearchOutput extends FileOutput {
  searched: Searched;
}

/** What the search reads, a file for each thing that can be found: the index is made from these, and excerpts too. */
export const getSearchOutputs = ({ site, pages, filesOf }: SiteInputs): SearchOutput[] =>
  [...listSearched(site, pages()), ...listSearchedFiles(site, pages(), filesOf)].map((searched) => ({
    file: site.urls.toFile(site.urls.searchText(searched.locale, searched.kind, getSearchName(searched))),
    owner: `${searched.kind}/${searched.key}`,
    searched,
    data: searched,
    make: (inputs) => JSON.stringify(buildSearchEntry(inputs.site, searched)),
  }));

/** Whether an output is for the search alone. */
export const isForSearch = (output: object): output is SearchOutput => 'searched' in output;
