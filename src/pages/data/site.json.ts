import type { APIRoute } from 'astro';
import { toOpenFiles } from '../../lib/downloads/open-files.ts';
import { buildOpenData } from '../../lib/views/open-data.ts';
import { getView } from '../../query.ts';

export const GET: APIRoute = async () => {
  const { site, files } = await getView();
  return new Response(`${JSON.stringify(buildOpenData(site, toOpenFiles(site.urls, files)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
