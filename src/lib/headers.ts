import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

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

/** Headers of the form for editors, in place of those of the same name. */
export const formHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy(formPolicy),
};

/** The search of the files to pass on: the only script that stands in a page, the same in all of them. */
export const singleFileScript = readFileSync(new URL('offline/single-file-search.js', import.meta.url), 'utf8');

/** The folder of the files to pass on. */
const OFFLINE_FOLDER = '/offline/';

/** Headers of the files to pass on, whose styles are in them: nothing is fetched, and nothing runs but their search. */
const offlineHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy({
    'default-src': "'none'",
    'script-src': `'sha256-${createHash('sha256').update(singleFileScript).digest('base64')}'`,
    'style-src': "'unsafe-inline'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }),
};

/** The folder of the lists that other sites show in a frame. */
export const EMBED_FOLDER = '/embed/';

/** Headers of such a list: any site may frame it, and nothing in it is fetched, runs or is sent. */
const embedHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
  }),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The folder of the files to take away. */
const DOWNLOADS_FOLDER = '/downloads/';

/** Headers of such a file, whose styles and pictures are in it: nothing is fetched, and nothing runs. */
const downloadHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }),
};

/** Headers that replace general ones, by the addresses that they are for. */
export interface OwnHeaders {
  folder: string;
  headers: Readonly<Record<string, string>>;
  /** General headers that such an answer does not have. */
  without?: readonly string[];
}

export const ownHeaders: readonly OwnHeaders[] = [
  { folder: FORM_FOLDER, headers: formHeaders },
  { folder: OFFLINE_FOLDER, headers: offlineHeaders },
  { folder: DOWNLOADS_FOLDER, headers: downloadHeaders },
  { folder: EMBED_FOLDER, headers: embedHeaders, without: ['X-Frame-Options'] },
];

/**
 * The headers of the answer to a request.
 * @param path path inside the site, without the base of its address
 */
export function getHeaders(path: string): Readonly<Record<string, string>> {
  const { headers = {}, without = [] } = ownHeaders.find(({ folder }) => path.startsWith(folder)) ?? {};
  const general = Object.entries(siteHeaders).filter(([name]) => !without.includes(name));
  return { ...Object.fromEntries(general), ...headers };
}

/**
 * The `_headers` file that Cloudflare Pages, Netlify and others read from the output.
 * A later rule would add its policy to the general one, and the stricter would win: `!` takes the general one away.
 * @param base path that the site stands under, `/toolkit`: such a host reads the file at its root
 */
export function toHeadersFile(base = ''): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}/*`,
    ...lines(siteHeaders),
    '',
    ...ownHeaders.flatMap(({ folder, headers, without = [] }) => [
      `${base}${folder}*`,
      ...[...Object.keys(headers), ...without].map((name) => `  ! ${name}`),
      ...lines(headers),
      '',
    ]),
  ].join('\n');
}
