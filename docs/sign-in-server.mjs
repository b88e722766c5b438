/**
 * Signs editors of /admin/ in with GitHub. A sample for one small server behind HTTPS; it keeps nothing.
 * `CLIENT_ID` and `CLIENT_SECRET` are those of the OAuth app, `SITE_ORIGIN` is the origin of the site: https://your-site.org.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const COOKIE = '__Host-state';

/**
 * Answers one request.
 * @param {URL} url
 * @param {string} cookies the `Cookie` header
 * @param {{ clientId: string, clientSecret: string, siteOrigin: string }} app
 * @param {typeof fetch} ask
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: string }>}
 */
export async function answer(url, cookies, app, ask = fetch) {
  if (url.pathname === '/auth') {
    const state = randomBytes(24).toString('hex');
    const query = new URLSearchParams({ client_id: app.clientId, scope: 'public_repo', state });
    const cookie = `${COOKIE}=${state}; Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax`;
    return { status: 302, headers: { Location: `https://github.com/login/oauth/authorize?${query}`, 'Set-Cookie': cookie }, body: '' };
  }
  if (url.pathname !== '/callback') return { status: 404, headers: {}, body: 'Not found' };
  const known = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{48})`).exec(cookies)?.[1] ?? '';
  if (!isSame(known, url.searchParams.get('state') ?? '')) return hand(app, { error: 'This sign-in was not started here.' });
  const reply = await ask('https://github.com/login/oauth/access_token', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: app.clientId, client_secret: app.clientSecret, code: url.searchParams.get('code') }),
  });
  const { access_token: token, error_description: error } = await reply.json();
  return hand(app, token ? { token } : { error: error ?? 'GitHub did not answer.' });
}

/** @param {string} a @param {string} b */
const isSame = (a, b) => a.length > 0 && a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * A page that hands the result to the window that opened it, on the origin of the site only; errors too, or it would wait for ever.
 * @param {{ siteOrigin: string }} app
 * @param {{ token?: string, error?: string }} result
 */
function hand({ siteOrigin }, result) {
  const state = result.token ? 'success' : 'error';
  const data = JSON.stringify(result.token ? { provider: 'github', ...result } : { provider: 'github', error: result.error });
  const toScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
  const nonce = randomBytes(16).toString('base64');
  const body = `<!doctype html><meta charset="utf-8"><title>Sign in</title><script nonce="${nonce}">
addEventListener('message', ({ data, origin }) => {
  if (data === 'authorizing:github' && origin === ${toScript(siteOrigin)})
    opener.postMessage(${toScript(`authorization:github:${state}:${data}`)}, ${toScript(siteOrigin)});
});
opener.postMessage('authorizing:github', ${toScript(siteOrigin)});
</script>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'`,
    'Cache-Control': 'no-store',
    'Set-Cookie': `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`,
  };
  return { status: 200, headers, body };
}

const { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, SITE_ORIGIN: siteOrigin, PORT = '8080' } = process.env;
if (clientId && clientSecret && siteOrigin) {
  const app = { clientId, clientSecret, siteOrigin };
  createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answer(new URL(request.url ?? '/', 'http://localhost'), request.headers.cookie ?? '', app);
      response.writeHead(status, headers).end(body);
    } catch {
      response.writeHead(502).end('GitHub did not answer.');
    }
  }).listen(Number(PORT));
} else if (process.argv[1] === import.meta.filename) console.error('Set CLIENT_ID, CLIENT_SECRET and SITE_ORIGIN.');
