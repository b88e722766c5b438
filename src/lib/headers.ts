/** The HTTP headers of the site. The local server, the host files and the tests all read them here. */

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** Pagefind runs WebAssembly in this worker, and nowhere else. */
export const SEARCH_WORKER = '/pagefind/pagefind-worker.js';

const formatPolicy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Headers of every answer. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy(policy),
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Headers of the search worker, in place of those of the same name. */
export const searchWorkerHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy({ ...policy, 'script-src': "'self' 'wasm-unsafe-eval'" }),
};

/** The headers of the answer to a request for `path`. */
export const getHeaders = (path: string): Readonly<Record<string, string>> =>
  path === SEARCH_WORKER ? { ...siteHeaders, ...searchWorkerHeaders } : siteHeaders;

/**
 * The `_headers` file that Cloudflare Pages, Netlify and others read from the output.
 * A later rule would add its policy to the general one, and the stricter would win: `!` takes the general one away.
 */
export function toHeadersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines(siteHeaders),
    '',
    SEARCH_WORKER,
    '  ! Content-Security-Policy',
    ...lines(searchWorkerHeaders),
    '',
  ].join('\n');
}
