import { getHeaders, ownHeaders, siteHeaders } from '../../headers.ts';
import { ASK_AGAIN, FILE_TYPES, FOR_EVER, HASHED_FOLDERS, type HostSite } from './host-site.ts';

/**
 * The site as a Caddyfile, for Caddy 2.6 or later, which gets its certificate by itself.
 * @see https://caddyserver.com/docs/caddyfile
 */
export function renderCaddy(site: HostSite): string {
  const { folder, host, base, locales, plainPort } = site;
  const hashed = HASHED_FOLDERS.map((own) => `${base}${own}*`).join(' ');
  const address = plainPort === undefined ? host : `http://:${plainPort}`;
  return `${[
    '# Made by "npm run hosting -- caddy": make it again after an update of the software.',
    `${address} {`,
    `  root * ${folder}`,
    '  encode zstd gzip',
    ...(base === '' ? [] : [`  redir / ${base}/`, `  redir ${base} ${base}/`, `  uri strip_prefix ${base}`]),
    '',
    // Each answer meets one set of headers only: Caddy does not apply them in the order of the file.
    `  @general not path ${ownHeaders.map(({ folder: own }) => `${base}${own}*`).join(' ')}`,
    ...renderHeaders('@general', siteHeaders),
    ...ownHeaders.flatMap(({ folder: own }) => {
      const name = `@${own.replaceAll('/', '')}`;
      return [`  ${name} path ${base}${own}*`, ...renderHeaders(name, getHeaders(own))];
    }),
    `  @hashed path ${hashed}`,
    `  header @hashed Cache-Control "${FOR_EVER}"`,
    `  @unhashed not path ${hashed}`,
    `  header @unhashed Cache-Control "${ASK_AGAIN}"`,
    ...Object.entries(FILE_TYPES).flatMap(([extension, type]) => [
      `  @${extension} path *.${extension}`,
      `  header @${extension} Content-Type "${type}"`,
    ]),
    ...(site.redirectsLanguage ? renderLanguages(site) : []),
    '',
    '  error /_headers 404',
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '  handle_errors {',
    ...locales.flatMap((locale) => [
      `    @${locale} path /${locale}/* ${base}/${locale}/*`,
      `    handle @${locale} {`,
      `      rewrite * /${locale}/404/index.html`,
      '      file_server',
      '    }',
    ]),
    '    handle {',
    '      rewrite * /404.html',
    '      file_server',
    '    }',
    '  }',
    '}',
  ].join('\n')}\n`;
}

/** The language that the browser names first, if the site has it; otherwise the reader chooses. */
const renderLanguages = ({ locales, base }: HostSite): string[] => [
  `  header ${base}/ Vary Accept-Language`,
  ...locales.flatMap((locale) => [
    `  @first-${locale} {`,
    `    path ${base}/`,
    `    header_regexp Accept-Language (?i)^${locale}\\b`,
    '  }',
    `  redir @first-${locale} ${base}/${locale}/ 302`,
  ]),
];

const renderHeaders = (matcher: string, headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `  header ${matcher} ${name} "${value}"`);
