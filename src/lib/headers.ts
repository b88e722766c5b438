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

/** The form for editors is made by others: it writes styles as it runs, and speaks to GitHub where an editor signs in. */
export const FORM_FOLDER = '/admin/';

const formPolicy: Readonly<Record<string, string>> = {
  ...policy,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https://avatars.githubusercontent.com",
  'connect-src': "'self' blob: data: https://api.github.com",
  'frame-src': 'blob:',
  'worker-src': "'self' blob:",
};

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

/** Headers of the form for editors, in place of those of the same name. */
export const formHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy(formPolicy),
};

/** Headers that replace general ones, by the addresses that they are for. */
const ownHeaders: readonly [path: string, headers: Readonly<Record<string, string>>][] = [
  [SEARCH_WORKER, searchWorkerHeaders],
  [`${FORM_FOLDER}*`, formHeaders],
];

/** The headers of the answer to a request for `path`. */
export const getHeaders = (path: string): Readonly<Record<string, string>> =>
  path === SEARCH_WORKER
    ? { ...siteHeaders, ...searchWorkerHeaders }
    : path.startsWith(FORM_FOLDER)
      ? { ...siteHeaders, ...formHeaders }
      : siteHeaders;

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
    ...ownHeaders.flatMap(([path, headers]) => [path, '  ! Content-Security-Policy', ...lines(headers), '']),
  ].join('\n');
}
