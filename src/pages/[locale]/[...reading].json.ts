import type { APIRoute } from 'astro';
import type { Locale } from '../../lib/i18n/registry.ts';
import { buildReadingIndex } from '../../lib/navigation/reading-index.ts';
import { getView } from '../../query.ts';

export const getStaticPaths = async () => {
  const { site } = await getView();
  return site.registry.full.map(({ locale }) => {
    const [, first = '', ...rest] = site.urls
      .readingIndex(locale)
      .replace(/\.json$/, '')
      .split('/');
    return { params: { locale: first, reading: rest.join('/') }, props: { locale } };
  });
};

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { site, pages, files } = await getView();
  return new Response(JSON.stringify(buildReadingIndex(site, pages, files, props.locale)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
