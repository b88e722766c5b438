import { ownHeaders, siteHeaders } from '../../headers.ts';
import { ASK_AGAIN, FILE_TYPES, FOR_EVER, HASHED_FOLDERS, type HostSite } from './host-site.ts';

/**
 * The site as a file for nginx, 1.18 or later, to be included in `http { … }`, as all files in `/etc/nginx/conf.d` are.
 * Headers come from maps: in nginx an `add_header` inside a `location` would take away all those around it.
 * @see https://nginx.org/en/docs/
 */
export function renderNginx(site: HostSite): string {
  const { folder, host, base, locales, plainPort } = site;
  return `${[
    '# Made by "npm run hosting -- nginx": make it again after an update of the software.',
    ...renderMaps(site),
    '',
    ...(plainPort === undefined ? renderRedirectToTls(host) : []),
    'server {',
    ...(plainPort === undefined ? renderTls(host) : [`  listen ${plainPort};`, '  absolute_redirect off;']),
    `  server_name ${host};`,
    `  root ${folder};`,
    '  charset utf-8;',
    '  server_tokens off;',
    '',
    '  include /etc/nginx/mime.types;',
    '  types {',
    ...Object.entries(FILE_TYPES).map(([extension, type]) => `    ${type} ${extension};`),
    '  }',
    '  # Files made ready by "npm run build -- --compress" are sent as they are, all others are packed as they leave.',
    '  gzip_static on;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    '  gzip_types text/css text/plain text/csv text/calendar text/javascript application/javascript application/json',
    '    application/xml application/atom+xml image/svg+xml application/manifest+json;',
    '',
    ...Object.keys(getNames()).map((header) => `  add_header ${header} ${toVariable(header)} always;`),
    '  add_header Cache-Control $site_cache always;',
    ...(site.redirectsLanguage ? ['  add_header Vary Accept-Language;'] : []),
    '',
    ...(base === '' ? [] : renderBase(base)),
    '  # A folder without a page is a wrong address, and no secret.',
    '  error_page 403 404 =404 /404.html;',
    ...locales.flatMap((locale) => [
      `  location /${locale}/ {`,
      `    error_page 403 404 =404 /${locale}/404/index.html;`,
      ...addSlash(base),
      '  }',
    ]),
    ...(base === '' ? [] : ['  location / {', ...addSlash(base), '  }']),
    ...(site.redirectsLanguage
      ? [`  location = / { if ($site_language) { return 302 ${base}/$site_language/; } }`]
      : []),
    '  location ~ /_headers$ { return 404; }',
    '}',
  ].join('\n')}\n`;
}

/** Every header that any answer has. */
const getNames = (): Record<string, true> =>
  Object.fromEntries(
    [siteHeaders, ...ownHeaders.map(({ headers }) => headers)].flatMap(Object.keys).map((name) => [name, true]),
  );

const toVariable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** The value of each header by address; an empty one is not sent. */
function renderMaps({ locales, redirectsLanguage }: HostSite): string[] {
  const maps = Object.keys(getNames()).flatMap((name) => [
    `map $uri ${toVariable(name)} {`,
    `  default "${siteHeaders[name] ?? ''}";`,
    ...ownHeaders.flatMap(({ folder, headers, without = [] }) => {
      const value = without.includes(name) ? '' : headers[name];
      return value === undefined ? [] : [`  ~^${folder} "${value}";`];
    }),
    '}',
  ]);
  const cache = [
    'map $uri $site_cache {',
    `  default "${ASK_AGAIN}";`,
    ...HASHED_FOLDERS.map((folder) => `  ~^${folder} "${FOR_EVER}";`),
    '}',
  ];
  if (!redirectsLanguage) return [...maps, ...cache];
  return [
    ...maps,
    ...cache,
    '# The language that the browser names first, if the site has it; otherwise the reader chooses.',
    'map $http_accept_language $site_language {',
    '  default "";',
    ...locales.map((locale) => `  ~*^${locale}\\b ${locale};`),
    '}',
  ];
}

const renderRedirectToTls = (host: string): string[] => [
  'server {',
  '  listen 80;',
  '  listen [::]:80;',
  `  server_name ${host};`,
  '  return 301 https://$host$request_uri;',
  '}',
  '',
];

const renderTls = (host: string): string[] => [
  '  listen 443 ssl http2;',
  '  listen [::]:443 ssl http2;',
  `  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
  `  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
  '  ssl_protocols TLSv1.2 TLSv1.3;',
];

/** nginx would lead from a folder to the address that it has without the base. */
const addSlash = (base: string): string[] =>
  base === '' ? [] : [`    if (-d $request_filename) { rewrite [^/]$ ${base}$uri/ permanent; }`];

/** The address loses its base here, so that all rules below read the same wherever the site stands. */
const renderBase = (base: string): string[] => [
  `  location = ${base} { return 301 ${base}/; }`,
  `  location ^~ ${base}/ { rewrite ^${base}(/.*)$ $1 last; }`,
  '',
];
