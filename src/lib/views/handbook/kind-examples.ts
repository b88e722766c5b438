import type { Site } from '../../content/site/site.ts';
import type { RenderedImage } from '../../document/html/context.ts';
import { renderHtml } from '../../document/html/html.ts';
import { inlineKinds } from '../../document/inline-kinds.ts';
import { kinds } from '../../document/kinds.ts';
import type { Document } from '../../document/model.ts';
import { parseDocument } from '../../document/parse/parse.ts';
import { getDocumentReferences } from '../../document/references.ts';
import type { TagSpec } from '../../document/tag-spec.ts';
import { typesetDocument } from '../../document/typography.ts';
import type { Locale } from '../../i18n/registry.ts';
import { typeset } from '../../i18n/typography.ts';
import type { IssueLanguage } from '../../issues/localize-issue.ts';
import { createHtmlContext } from '../html-context.ts';
import { createPictures } from '../pictures.ts';
import { getSourceList, type SourceItem } from '../source-list.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { HandbookWords, KindName, TagWords } from './kind-words.ts';
import { fitToSite } from './site-keys.ts';

/** A tag as the handbook shows it. */
export interface ShownTag extends TagWords {
  name: string;
  /** Attributes that may be left out. */
  optional: string[];
  /** Values of the attributes that hold one of a few. */
  values: Record<string, readonly string[]>;
}

/** A kind as the handbook shows it: what it is for, an example, and what the example gives. */
export interface ShownKind {
  kind: KindName;
  title: string;
  about: string;
  /** The tag that makes it, and the tags in it; none for Markdown. */
  tags: ShownTag[];
  /** Collections that may use it; all of them when left out. */
  collections?: readonly string[];
  source: string;
  html: string;
  /** Sources that the example cites. */
  sources: SourceItem[];
}

const words: Readonly<Record<IssueLanguage, HandbookWords>> = { en: english, fr: french };

/** Every kind, in the order of the handbook's words: those of Markdown, or those that tags make. */
export const listKinds = (of: 'markdown' | 'tags'): KindName[] =>
  (Object.keys(english) as KindName[]).filter((kind) => (getOf(kind).tag === undefined) === (of === 'markdown'));

interface Exemplified {
  tag?: TagSpec;
  example: string;
}

const getOf = (kind: KindName): Exemplified => ({ ...kinds, ...inlineKinds })[kind];

/**
 * A kind with its example, live.
 * @param language of the handbook
 * @param locale of the page, to which links lead
 * @param picture what examples show for a picture
 * @throws where the words of a tag are missing, or where an example is not valid
 */
export function showKind(
  site: Site,
  kind: KindName,
  language: IssueLanguage,
  locale: Locale,
  picture: RenderedImage,
): ShownKind {
  const { tag, example } = getOf(kind);
  const own = words[language][kind];
  const collection = tag?.collections?.[0] ?? 'guides';
  const written = own.example ?? example;
  const source = fitToSite(site, written, getDocumentReferences(parse(written, collection)));
  const document = typesetDocument(parse(source, collection), language);
  const sources = getSourceList(site, undefined, document, locale);
  const text = { locale: findLocale(site, language) ?? locale };
  const context = createHtmlContext(site, { images: new Map() }, text, locale, sources, createPictures(site));
  return {
    kind,
    title: typeset(own.title, language),
    about: typeset(own.about ?? '', language),
    tags: tag ? [tag, ...(tag.inner ?? [])].map((spec) => showTag(spec, kind, language)) : [],
    ...(tag?.collections && { collections: tag.collections }),
    source,
    html: lowerHeadings(renderHtml(document, { ...context, image: () => picture })),
    sources,
  };
}

const findLocale = (site: Site, language: IssueLanguage): Locale | undefined =>
  site.registry.locales.find(({ lang, scope }) => scope === 'all' && lang.split('-')[0] === language)?.locale;

function showTag(spec: TagSpec, kind: KindName, language: IssueLanguage): ShownTag {
  const { name, about, attributes } = getTagWords(spec, kind, language);
  const specs = Object.entries(spec.attributes);
  return {
    name,
    about: typeset(about, language),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, typeset(text, language)])),
    optional: specs.flatMap(([key, { required }]) => (required ? [] : key)),
    values: Object.fromEntries(specs.flatMap(([key, of]) => (of.form === 'enum' ? [[key, of.values]] : []))),
  };
}

/** English words stand with the tag itself. */
function getTagWords(spec: TagSpec, kind: KindName, language: IssueLanguage): TagWords & { name: string } {
  const { name, about } = spec;
  const attributes = Object.fromEntries(Object.entries(spec.attributes).map(([key, of]) => [key, of.about]));
  if (language === 'en') return { name, about, attributes };
  const own = words[language][kind].tags?.[name];
  const missing = own ? Object.keys(attributes).filter((key) => own.attributes[key] === undefined) : [`<${name}>`];
  if (!own || missing.length > 0)
    throw new Error(`The handbook lacks words in "${language}": ${missing.join(', ')} of "${kind}".`);
  return { name, ...own };
}

function parse(source: string, collection: string): Document {
  const file = `${collection}/example/text.en.mdx`;
  return parseDocument(source, {
    file,
    collection,
    report: ({ code, line }) => {
      throw new Error(`An example of the handbook is not valid: ${code} in line ${line} of\n${source}`);
    },
  });
}

/** An example stands under a heading of the handbook: its own headings are below that one. */
const lowerHeadings = (html: string): string =>
  html.replace(/<(\/?)h([2-4])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 2}`);
