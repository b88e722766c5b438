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

/** The `_headers` file that Cloudflare Pages, Netlify and others read from the output. */
export const toHeadersFile = (): string =>
  ['/*', ...Object.entries(siteHeaders).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
