import type { APIRoute } from 'astro';
import { buildChapter } from '../../../../lib/downloads/publication/chapter.ts';
import { toServedChapter } from '../../../../lib/downloads/served/served-chapter.ts';
import type { SitePage } from '../../../../lib/navigation/page.ts';
import { hasChapter } from '../../../../lib/navigation/reading-index.ts';
import { getView } from '../../../../query.ts';

export const getStaticPaths = async () => {
  const { site, pages } = await getView();
  return pages
    .filter((page) => hasChapter(site, page))
    .map((page) => ({
      params: { collection: page.collection, chapter: `${page.key}.${page.locale}` },
      props: { page },
    }));
};

export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) => {
  const { site, relations, files } = await getView();
  const chapter = buildChapter({ site, relations, locale: page.locale }, page.id);
  return Response.json(toServedChapter(site, files, chapter));
};
