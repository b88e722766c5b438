import type { APIRoute } from 'astro';
import { getDrawingPath } from '../../lib/content/addresses.ts';
import { buildDrawingFile } from '../../lib/content/figure-view.ts';
import { getView } from '../../query.ts';

export const getStaticPaths = async () => {
  const { site, pages } = await getView();
  return pages
    .filter((page) => page.kind === 'infographics')
    .flatMap(({ key = '', locale }) => {
      const entry = site.entries('infographics').get(key);
      const [, , ...rest] =
        getDrawingPath(site, key, locale)
          ?.replace(/\.svg$/, '')
          .split('/') ?? [];
      return entry
        ? { params: { locale, drawing: rest.join('/') }, props: { svg: buildDrawingFile(site, entry, locale) } }
        : [];
    });
};

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
