import type { APIRoute } from 'astro';
import { buildOpenData } from '../../lib/content/open-data.ts';
import { getView } from '../../query.ts';

export const GET: APIRoute = async () => {
  const { site } = await getView();
  return new Response(`${JSON.stringify(buildOpenData(site), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
