import { definitions, entryCollections, recordCollections } from '../collections/collections.ts';
import { getLocalizedFields } from '../collections/references.ts';
import type { Site } from '../content/site/site.ts';
import { toPlainText } from '../document/plain-text.ts';
import { typeset } from '../i18n/typography.ts';

/** The words of one file in one locale, a paragraph an item, typeset as readers see them. */
export interface Prose {
  file: string;
  paragraphs: string[];
}

/** Every text and record of the site in one locale; sources keep the titles of others and are left out, and so are standards, which are one sentence by design. */
export function getProse(site: Site, name: string): Prose[] {
  const locale = site.registry.find(name);
  if (!locale) return [];
  const { lang } = site.registry.get(locale);
  const set = (paragraphs: string[]) => paragraphs.map((paragraph) => typeset(paragraph, lang));
  const texts = entryCollections.flatMap((collection) =>
    [...site.entries(collection).values()].flatMap((entry) => {
      const text = entry.texts.get(locale);
      if (!text) return [];
      const { title, summary } = text.frontmatter;
      return { file: text.file, paragraphs: set([title, summary, ...toPlainText(text.document).split('\n\n')]) };
    }),
  );
  const records = recordCollections
    .filter((collection) => collection !== 'sources')
    .flatMap((collection) =>
      [...site.records(collection).values()].map(({ key, value }) => ({
        file: `${collection}/${key}.yaml`,
        paragraphs: set(
          getLocalizedFields(definitions[collection].record, value)
            .filter(({ path }) => path.at(-1) !== 'slug' && path.at(-1) !== 'synonyms' && path.at(-1) !== 'standard')
            .map(
              ({ path }) =>
                (
                  path.reduce<unknown>(
                    (part, step) => (part as Record<string | number, unknown>)[step],
                    value,
                  ) as Record<string, string>
                )[name] ?? '',
            ),
        ),
      })),
    );
  return [...texts, ...records];
}
