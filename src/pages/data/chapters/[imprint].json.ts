import type { APIRoute } from 'astro';
import { buildServedImprint } from '../../../lib/downloads/served/served-imprint.ts';
import type { Locale } from '../../../lib/i18n/registry.ts';
import { getView } from '../../../query.ts';

export const getStaticPaths = async () => {
  const { site } = await getView();
  return site.registry.full.map(({ locale }) => ({ params: { imprint: locale }, props: { locale } }));
};

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { site } = await getView();
  return Response.json(buildServedImprint(site, props.locale));
};
