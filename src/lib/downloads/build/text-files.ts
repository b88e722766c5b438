import { isEntryCollection } from '../../collections/collections.ts';
import type { Site } from '../../content/site/site.ts';
import type { Chapter } from '../book/chapter/chapter.ts';
import type { WordLanguage } from '../book/chapter/labels.ts';
import type { Publication } from '../book/publication/publication.ts';

/** A part of a publication, and the file that it was written in. */
interface Part {
  /** `guides/design-a-one-stop-shop` */
  id: string;
  /** Language of the text, where each language has a file of its own. */
  lang?: string | undefined;
  words: unknown;
}

/**
 * The files of the content that hold some letters of a publication, as paths from the content folder; the texts of all
 * chapters where no letters are asked for, or none is found.
 */
export function findTextFiles(publication: Publication, site: Site, letters: readonly string[]): string[] {
  const holdsOne = ({ words }: Part) => {
    const json = JSON.stringify(words);
    return letters.some((letter) => json.includes(letter));
  };
  const meant = getParts(publication).filter(holdsOne);
  const parts = meant.length > 0 ? meant : publication.chapters.map(toOwnPart);
  return [...new Set(parts.map((part) => toFile(part, site)))];
}

function getParts({ id, title, summary, chapters }: Publication): Part[] {
  return [
    ...(id.startsWith('toolkits/') ? [{ id, words: [title, summary] }] : []),
    ...chapters.flatMap((chapter) => [toOwnPart(chapter), ...getShownParts(chapter)]),
    ...chapters.flatMap(({ glossary }) => glossary.map((item) => ({ id: `glossary/${item.key}`, words: item }))),
  ];
}

const toOwnPart = ({ resolve: _resolve, sources: _sources, glossary: _glossary, ...chapter }: Chapter): Part => ({
  id: `${chapter.kind}/${chapter.id.slice(chapter.kind.length + 1)}`,
  lang: chapter.lang,
  words: chapter,
});

/** What a chapter shows of others. */
function getShownParts({ resolve: { entries, practices, benchmarks, infographics, places } }: Chapter): Part[] {
  const toParts = (found: Readonly<Record<string, Partial<WordLanguage>>>, folder = '') =>
    Object.entries(found).map(([key, words]) => ({ id: folder + key, lang: words.lang, words }));
  return [
    ...toParts(entries),
    ...toParts(practices, 'practices/'),
    ...toParts(benchmarks, 'benchmarks/'),
    ...toParts(infographics, 'infographics/'),
    ...Object.entries(places).map(([key, words]) => ({ id: `places/${key}`, words })),
  ];
}

function toFile({ id, lang }: Part, site: Site): string {
  const [collection = '', key = ''] = id.split('/');
  const texts = isEntryCollection(collection) ? [...(site.entries(collection).get(key)?.texts.values() ?? [])] : [];
  return texts.find((text) => site.registry.get(text.locale).lang === lang)?.file ?? `${id}.yaml`;
}
