import type { Content } from '../../content/reading/raw.ts';
import { findOwnEntry } from '../own-addresses.ts';
import { createReporter, type Rule } from '../rule.ts';

/** A link to a page of this site names its entry: its full address leads away from the reader's language, and may change. */
export const checkOwnLinks: Rule = (content, report) => {
  const warn = createReporter(report, 'link-own');
  const host = getHost(content);
  if (host === undefined) return;
  for (const { texts } of content.entries) {
    for (const { file, summary } of texts) {
      for (const { url, position } of summary.webLinks) {
        if (!URL.canParse(url) || new URL(url).host.replace(/^www\./, '') !== host) continue;
        warn({ file, ...position }, { found: url, expected: findOwnEntry(content, new URL(url)) });
      }
    }
  }
};

function getHost({ settings }: Content): string | undefined {
  return settings && URL.canParse(settings.url) ? new URL(settings.url).host.replace(/^www\./, '') : undefined;
}
