import type { MiddlewareHandler } from 'astro';
import { isPage } from '../lib/outputs/output.ts';
import { getDevSite } from './dev-site.ts';

/**
 * While someone edits: gives a view the page that was asked for, and shows the errors of the content over it.
 * In a build the renderer gives the page to the view itself.
 */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const { inputs, outputs, overlay, errorPage } = getDevSite();
  const output = outputs.get(url.searchParams.get('file') ?? '');
  if (!inputs || !output || !isPage(output)) return next();
  Object.assign(locals, inputs, { page: output.page });
  try {
    const response = await next();
    const html = (await response.text()).replace('</body>', () => `${overlay}</body>`);
    return new Response(html, {
      status: url.searchParams.has('missing') ? 404 : response.status,
      headers: response.headers,
    });
  } catch (error) {
    // A page that cannot be made because of the content says so; anything else is for Astro to show.
    if (overlay === '') throw error;
    return new Response(errorPage, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
};
