import type { Site } from '../../content/site/site.ts';
import { pickWords, type Words } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { Topic } from './signs.ts';

/** A number for someone in danger or in need, with who answers. */
export interface HelpLine {
  label: string;
  href: string;
  who?: Words;
}

/** Topics whose numbers help at once. */
const urgent: readonly Topic[] = ['emergency', 'safety', 'women'];

/** Numbers of a country, and of all of Europe, for someone who cannot wait; each once. */
export function getHelpLines(site: Site, country: string, locale: Locale): HelpLine[] {
  const lines = new Map<string, HelpLine>();
  for (const topic of urgent) {
    for (const { facts } of site.entries('services').values()) {
      if (facts.topic !== topic || facts.city !== undefined) continue;
      if (facts.country !== undefined && facts.country !== country) continue;
      for (const { number, kind, label, country: of } of facts.phones) {
        if (lines.has(number) || (of !== undefined && of !== country)) continue;
        const href = `${kind === 'text' ? 'sms' : 'tel'}:${number.replaceAll(' ', '')}`;
        lines.set(number, { label: number, href, who: label && pickWords(site, label, locale) });
      }
    }
  }
  return [...lines.values()];
}
