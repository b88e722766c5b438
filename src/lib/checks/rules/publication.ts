import type { Settings } from '../../collections/settings.ts';
import type { Content } from '../../content/reading/raw.ts';
import type { Report } from '../../issues/issue.ts';
import { createReporter } from '../rule.ts';

/** Names that no site can have (RFC 2606, RFC 6761). */
const PLACEHOLDER =
  /(?:^|\.)(?:example|invalid|test|localhost|local)$|(?:^|\.)example\.(?:com|net|org)$|^\d+(?:\.\d+){3}$/;

/**
 * What a site must have before it is published: an address of its own, since it stands in every QR code and feed, and a way
 * for readers to say that something is wrong.
 * @param settings those of the content with what the environment of the deployment says
 */
export function checkPublication({ settingsSource }: Content, settings: Settings, report: Report): void {
  const file = 'site.yaml';
  const place = (field: string) => settingsSource?.position([field]) ?? { line: 1, column: 1 };
  const host = URL.canParse(settings.url) ? new URL(settings.url).hostname : '';
  if (PLACEHOLDER.test(host) || !host.includes('.'))
    createReporter(report, 'publish-address')({ file, ...place('url') }, { found: settings.url });
  if (settings.contact === undefined && settings.repository === undefined)
    createReporter(report, 'publish-contact')({ file, ...place('contact') }, {});
  else if (settings.contact !== undefined && PLACEHOLDER.test(settings.contact.split('@')[1] ?? ''))
    createReporter(report, 'publish-address')({ file, ...place('contact') }, { found: settings.contact });
}
