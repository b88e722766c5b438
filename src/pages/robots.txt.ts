import type { APIRoute } from 'astro';
import { getView } from '../query.ts';

/** Everything may be read; the sitemap says where everything is. */
export const GET: APIRoute = async () => {
  const { site } = await getView();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.urls.absolute('/sitemap-index.xml').href}\n`);
};
