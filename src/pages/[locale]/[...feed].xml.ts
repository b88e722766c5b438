import type { APIRoute } from 'astro';
import { buildFeeds, type Feed, renderFeed } from '../../lib/navigation/feeds.ts';
import { getView } from '../../query.ts';

export const getStaticPaths = async () => {
  const { site } = await getView();
  return buildFeeds(site).map((feed) => {
    const [, locale = '', ...rest] = feed.path.replace(/\.xml$/, '').split('/');
    return { params: { locale, feed: rest.join('/') }, props: { feed } };
  });
};

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(renderFeed(props.feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
