import type { Translator } from '../../../i18n/translator.ts';
import { typeset } from '../../../i18n/typography.ts';
import { getPhoneRemarks, type PhoneView } from '../../../views/phones.ts';
import type { Fact } from './labels.ts';

/**
 * A number as a line of a file: `Telephone: +32 2 279 49 70`, with who answers and what a reader must know to call.
 * @param lang BCP 47 tag of the file
 */
export function toPhoneFact(phone: PhoneView, t: Translator, lang: string): Fact {
  const remarks = [phone.who?.text, ...getPhoneRemarks(phone, t)].filter(Boolean);
  return { label: t('downloads.phone'), value: [typeset(phone.label, lang), ...remarks].join(' · '), url: phone.href };
}
