import { expect, it } from 'vitest';
import { answer } from '../docs/sign-in-server.mjs';

const app = { clientId: 'id', clientSecret: 'secret', siteOrigin: 'https://network.example' };
const start = () => answer(new URL('https://sign-in.example/auth'), '', app);
const reply = (body: object) => (async () => new Response(JSON.stringify(body))) as typeof fetch;
const never: typeof fetch = () => {
  throw new Error('GitHub was asked.');
};

it('sends an editor to GitHub for the narrowest right, and keeps a word that only her browser has', async () => {
  const { status, headers } = await start();
  const there = new URL(headers['Location'] ?? '');
  expect(status).toBe(302);
  expect(there.searchParams.get('scope')).toBe('public_repo');
  expect(headers['Set-Cookie']).toContain(
    `__Host-state=${there.searchParams.get('state')}; Path=/; Max-Age=600; HttpOnly; Secure`,
  );
});

it('hands the token to the site only', async () => {
  const state = new URL((await start()).headers['Location'] ?? '').searchParams.get('state');
  const url = new URL(`https://sign-in.example/callback?code=c&state=${state}`);
  const { body } = await answer(url, `a=b; __Host-state=${state}`, app, reply({ access_token: 'gho_x' }));
  expect(body).toContain('authorization:github:success:');
  expect(body.match(/postMessage\([^;]*?, "https:\/\/network\.example"\)/g)).toHaveLength(2);
  expect(body).not.toContain("'*'");
});

it('refuses an answer to a question that it has not asked, and shows no word of GitHub as HTML', async () => {
  const { body } = await answer(new URL('https://sign-in.example/callback?code=c&state=x'), '', app, never);
  expect(body).toContain('authorization:github:error:');
  const state = 'a'.repeat(48);
  const url = new URL(`https://sign-in.example/callback?code=c&state=${state}`);
  const wrong = await answer(
    url,
    `__Host-state=${state}`,
    app,
    reply({ error_description: '</script><script>alert(1)' }),
  );
  expect(wrong.body).not.toContain('</script><script>');
});
