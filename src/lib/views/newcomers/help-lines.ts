import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import { buildPhones, type PhoneView } from '../phones.ts';
import type { Topic } from './signs.ts';

/** Topics whose numbers help at once. */
const urgent: readonly Topic[] = ['emergency', 'safety', 'women'];

/** Numbers of a country, and of all of Europe, for someone who cannot wait; each once. */
export function getHelpLines(site: Site, country: string, locale: Locale): PhoneView[] {
  const services = [...site.entries('services').values()];
  const numbers = urgent
    .flatMap((topic) => services.filter(({ facts }) => facts.topic === topic && facts.city === undefined))
    .filter(({ facts }) => (facts.country ?? country) === country)
    .flatMap(({ facts }) => facts.phones)
    .filter((phone) => (phone.country ?? country) === country)
    // All that stand here are of one country.
    .map((phone) => ({ ...phone, country: undefined }));
  return buildPhones(site, [...new Map(numbers.map((phone) => [phone.number, phone])).values()], locale);
}
