import type { z } from 'astro/zod';
import type { phoneNumber } from '../collections/fields.ts';
import type { Site } from '../content/site/site.ts';
import { pickWords, type Words } from '../content/site/words.ts';
import { toHoursLines } from '../hours/hours-lines.ts';
import { parseHours } from '../hours/parse-hours.ts';
import { isAlwaysOpen } from '../hours/rules.ts';
import type { Locale } from '../i18n/registry.ts';
import type { Translator } from '../i18n/translator.ts';

type PhoneNumber = z.output<ReturnType<typeof phoneNumber>>;

/** A number that a reader taps. */
export interface PhoneView {
  /** As it is written in the content, always left to right. */
  label: string;
  /** `tel:` or, for a number that takes text messages, `sms:`. */
  href: string;
  isText: boolean;
  isFree: boolean;
  /** Digits to dial after the answer. */
  extension?: string;
  /** Who answers. */
  who?: Words;
  /** Its country, where numbers of several countries stand together. */
  country?: { code: string; name: string };
  /** When someone answers, in words; none where no source says. */
  hours: string[];
}

/** Resolves numbers for a reader, in their order. */
export function buildPhones(site: Site, numbers: readonly PhoneNumber[], locale: Locale): PhoneView[] {
  const { t, formats } = site.language(locale);
  const { lang, formats: tag = lang } = site.registry.get(locale);
  return numbers.map((phone) => ({
    label: phone.number,
    href: toHref(phone),
    isText: phone.kind === 'text',
    isFree: phone.free,
    extension: phone.extension === undefined ? undefined : String(phone.extension),
    who: phone.label && pickWords(site, phone.label, locale),
    country: phone.country === undefined ? undefined : { code: phone.country, name: formats.country(phone.country) },
    hours: phone.hours === undefined ? [] : sayHours(phone.hours, tag, t),
  }));
}

/** What a reader should know before calling: the country, whether it is a message, what it costs, when someone answers. */
export function getPhoneRemarks({ country, isText, isFree, extension, hours }: PhoneView, t: Translator): string[] {
  const kind = isText ? (isFree ? 'phone.free-text' : 'phone.text') : isFree ? 'service.free-call' : undefined;
  return [country?.name, kind && t(kind), extension && t('phone.extension', { extension }), ...hours].filter(
    (remark): remark is string => Boolean(remark),
  );
}

/** `Monday to Friday: 09:00–17:00`, or only `day and night`. */
function sayHours(hours: string, lang: string, t: Translator): string[] {
  const rules = parseHours(hours);
  if (isAlwaysOpen(rules)) return [t('hours.day-and-night')];
  return toHoursLines(rules, lang, t).map(({ label, value }) => t('phone.hours', { days: label, times: value }));
}

/**
 * The address that dials a number: `+32 2 279 49 70` → `tel:+3222794970`. A comma is a pause before the extension, which
 * telephones know; `;ext=` is the standard, and many do not dial it.
 */
function toHref({ number, kind, extension }: PhoneNumber): string {
  const digits = number.replaceAll(' ', '');
  if (kind === 'text') return `sms:${digits}`;
  return extension === undefined ? `tel:${digits}` : `tel:${digits},${extension}`;
}
