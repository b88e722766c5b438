import { buildChapter } from '../downloads/book/chapter/build-chapter.ts';
import { toServedChapter } from '../downloads/served/served-chapter.ts';
import { buildServedImprint } from '../downloads/served/served-imprint.ts';
import { hasChapter } from '../navigation/reading-index.ts';
import type { FileOutput } from './output.ts';
import type { SiteInputs } from './site-inputs.ts';

/**
 * What a browser needs to put a reader's own toolkit together: a chapter for each entry, an imprint for each language.
 * None where no files to download were made: chapters name them.
 */
export const getChapterOutputs = (inputs: SiteInputs): FileOutput[] =>
  inputs.files().length === 0 ? [] : listChapters(inputs);

const listChapters = ({ site, pages }: SiteInputs): FileOutput[] => [
  ...site.registry.full.map(({ locale }) => ({
    file: site.urls.toFile(site.urls.imprint(locale)),
    make: (inputs: SiteInputs) => JSON.stringify(buildServedImprint(inputs.site, locale)),
  })),
  ...pages()
    .filter((page) => hasChapter(site, page))
    .map(({ locale, collection, key, id }) => ({
      file: site.urls.toFile(site.urls.chapter(locale, collection, key)),
      owner: id,
      make: (inputs: SiteInputs) => {
        const chapter = buildChapter({ site: inputs.site, relations: inputs.site.relations, locale }, id);
        return JSON.stringify(toServedChapter(inputs.site, inputs.filesOf, chapter));
      },
    })),
];
