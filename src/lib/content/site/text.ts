import { KEBAB_CASE } from '../../collections/fields.ts';
import { type KnownNumber, linkNumbers } from '../../document/link-numbers.ts';
import type { DocumentSection } from '../../document/sections.ts';
import { typesetDocument } from '../../document/typography.ts';
import type { Locale } from '../../i18n/registry.ts';
import { typeset } from '../../i18n/typography.ts';
import type { RawText } from '../reading/raw.ts';
import { getHashedSections } from '../translations/section-status.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { Text } from './site.ts';

export type TextInput = Pick<RawText, 'locale' | 'file' | 'frontmatter' | 'summary' | 'document'>;

/**
 * The words of an entry in a locale, typeset for their language when they are asked for.
 * @param lang BCP 47 tag of the locale
 * @param numbers numbers that the facts name, where numbers in the text become links that dial them
 */
export function buildText(
  raw: TextInput,
  locale: Locale,
  lang: string,
  memory: DocumentMemory,
  numbers?: readonly KnownNumber[],
): Text {
  let frontmatter: Text['frontmatter'] | undefined;
  let sections: DocumentSection[] | undefined;
  return {
    locale,
    file: raw.file,
    summary: raw.summary,
    get frontmatter() {
      frontmatter ??= typesetWords(raw.frontmatter, lang) as Text['frontmatter'];
      return frontmatter;
    },
    get document() {
      return memory(raw.file, () => {
        const document = typesetDocument(raw.document, lang);
        return numbers ? linkNumbers(document, numbers) : document;
      });
    },
    get sections() {
      sections ??= getHashedSections(raw);
      return sections;
    },
  };
}

/** Typesets the words of a frontmatter; slugs and dates stay as they are. */
function typesetWords(value: unknown, lang: string): unknown {
  if (typeof value === 'string') return KEBAB_CASE.test(value) ? value : typeset(value, lang);
  if (Array.isArray(value)) return value.map((item) => typesetWords(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typesetWords(item, lang)]));
}
