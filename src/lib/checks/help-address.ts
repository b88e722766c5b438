import type { Content } from '../content/reading/raw.ts';
import type { IssueLanguage } from '../issues/localize-issue.ts';
import { createUrls } from '../urls.ts';

/**
 * Address of the page that explains each code, in the language of the messages where the site has it.
 * @param siteUrl public address of the site
 */
export function getHelpAddress(
  { registry, strings }: Content,
  siteUrl: string,
  language: IssueLanguage,
): string | undefined {
  const info = registry?.full.find(({ lang }) => lang.startsWith(language)) ?? registry?.full[0];
  if (!registry || !info) return undefined;
  const urls = createUrls(registry, siteUrl, (locale, key) => strings.get(locale)?.[`address.${key}`] ?? key);
  return urls.absolute(urls.section(info.locale, 'check-help')).href;
}
