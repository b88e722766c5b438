import type { APIRoute } from 'astro';
import { getDrawingPath } from '../../lib/content/addresses.ts';
import { buildDrawingFile } from '../../lib/views/figure-view.ts';
import { getView } from '../../query.ts';

export const getStaticPaths = async () => {
  const { site, pages } = await getView();
  return pages.flatMap(({ kind, key = '', locale }) => {
    const entry = kind === 'infographics' ? site.entries('infographics').get(key) : undefined;
    const path = getDrawingPath(site, key, locale);
    if (!entry || path === undefined) return [];
    const drawing = path.slice(`/${locale}/`.length, -'.svg'.length);
    return { params: { locale, drawing }, props: { svg: buildDrawingFile(site, entry, locale) } };
  });
};

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
