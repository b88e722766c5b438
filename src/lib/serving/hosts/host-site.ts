import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';

/** What the configuration of a web server says of a site. */
export interface HostSite {
  /** Absolute path of the built site on the server. */
  folder: string;
  /** `city.example` */
  host: string;
  /** `/toolkit`, where the site stands under a path; otherwise empty. */
  base: string;
  /** In the order of the site; the first is the default. */
  locales: readonly Locale[];
  /** TLS ends at another server in front of this one, which speaks plain HTTP on this port. */
  plainPort?: number | undefined;
  /** Sends readers from the choice of language to the one that their browser asks for. */
  redirectsLanguage?: boolean | undefined;
}

/** Files whose names change with their content: browsers may save them for ever. */
export const HASHED_FOLDERS = ['/_astro/', '/images/'] as const;
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** All other files: a browser asks whether they have changed, and hears "no" in a few bytes. */
export const ASK_AGAIN = 'no-cache';

/** Types that the list of a server may lack. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  ics: 'text/calendar',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

/** What a person chooses for a server, as the command line says it. */
export interface HostOptions {
  folder: string;
  port?: string | undefined;
  redirectsLanguage?: boolean | undefined;
}

/**
 * What a server must know of a site.
 * @throws if the port is none, or the folder would break the file
 */
export function toHostSite({ settings, registry, urls }: Site, options: HostOptions): HostSite {
  const { folder, port, redirectsLanguage } = options;
  const plainPort = port === undefined ? undefined : Number(port);
  if (plainPort !== undefined && !(Number.isInteger(plainPort) && plainPort > 0 && plainPort < 65_536))
    throw new Error(`"${port}" is no port: write a number from 1 to 65535.`);
  if (/[\s;{}"']/.test(folder)) throw new Error(`The folder "${folder}" has a space, quote or brace in its name.`);
  return {
    folder,
    host: new URL(settings.url).host,
    base: urls.base,
    locales: registry.locales.map(({ locale }) => locale),
    plainPort,
    redirectsLanguage,
  };
}
