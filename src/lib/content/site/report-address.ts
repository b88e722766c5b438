import type { Locale } from '../../i18n/registry.ts';
import type { Site } from './site.ts';

/** What somebody finds wrong: its page, in the language that it was read in. */
interface Reported {
  path: string;
  title: string;
  locale: Locale;
}

/**
 * Where a reader says that something is wrong on a page: a letter to the network, which asks for no account, or else the form
 * of its repository. Both name the page, whose address tells its language. Undefined where the network has set up neither.
 */
export function getReportUrl(site: Site, { path, title, locale }: Reported): string | undefined {
  const { contact, repository } = site.settings;
  const page = site.urls.absolute(path).href;
  if (contact !== undefined) {
    const { t } = site.language(locale);
    const subject = encodeURIComponent(t('entry.wrong-subject', { page: title }));
    return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(`${page}\n\n`)}`;
  }
  if (repository === undefined) return undefined;
  return `${repository}/issues/new?template=report-an-error.yml&page=${encodeURIComponent(page)}`;
}

/** The same for a file: where it leads, and what stands on paper. */
export interface ReportAddress {
  url: string;
  /** `welcome@town.example` */
  printed: string;
}

export function getReportAddress(site: Site, reported: Reported): ReportAddress | undefined {
  const url = getReportUrl(site, reported);
  const { contact, repository = '' } = site.settings;
  return url === undefined ? undefined : { url, printed: contact ?? repository.replace(/^https?:\/\//, '') };
}
