import type { Translator } from '../../../i18n/translator.ts';
import type { PhoneView } from '../../../views/phones.ts';
import type { Fact } from './labels.ts';

/** A number as a line of a file: `Telephone: +32 2 279 49 70`, with who answers and what a reader must know to call. */
export function toPhoneFact(
  { label, href, who, country, isText, isFree, extension, hours }: PhoneView,
  t: Translator,
): Fact {
  const remarks = [
    who?.text,
    country,
    isText && t('phone.text'),
    isFree && t('service.free-call'),
    extension && t('phone.extension', { extension }),
    ...hours.map((line) => t('phone.hours', { days: line.label, times: line.value })),
  ].filter(Boolean);
  return { label: t('downloads.phone'), value: [label, ...remarks].join(' · '), url: href };
}
