import { getPath } from '../content/site/addresses.ts';
import type { Entry, Site, Text } from '../content/site/site.ts';
import { getWords, pickText } from '../content/site/words.ts';
import type { FigureContext, RenderedFigure } from '../figures/drawing/context.ts';
import { renderFigure } from '../figures/render.ts';
import { wrapDrawings } from '../figures/root.ts';
import { type FigureColumn, type FigureTable, figureColumns, toTable } from '../figures/table.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';

/** An infographic for a reader: two drawings of the same data, and the data as a table. */
export interface FigureView {
  title: string;
  alt: string;
  path: string;
  /** Language of the words. */
  lang: string;
  wide: RenderedFigure;
  /** For phones: a layout of its own, never a scaled-down copy. */
  narrow: RenderedFigure;
  table: FigureTable;
}

/**
 * Draws an infographic in the reader's language, or the next one of the fallback chain.
 * @param file address of the file with the drawing, for pages that show it among other things
 * @throws if words do not fit their box: a cut label must never be published
 */
export function buildFigureView(site: Site, entry: Entry<'infographics'>, locale: Locale, file?: string): FigureView {
  const { text } = pickText(site, entry, locale);
  const { title, alt } = text.frontmatter;
  return {
    title,
    alt,
    path: getPath(site, 'infographics', entry.key, locale) ?? '',
    lang: site.registry.get(text.locale).lang,
    wide: drawFigure(site, entry, text, { size: 'wide', ink: 'page', file }),
    narrow: drawFigure(site, entry, text, { size: 'narrow', ink: 'page', file }),
    table: buildTable(site, entry, text),
  };
}

/** The file with the drawings of an infographic: pages that show it stay light, and browsers save it for the next one. */
export function buildDrawingFile(site: Site, entry: Entry<'infographics'>, locale: Locale): string {
  const { wide, narrow } = buildFigureView(site, entry, locale);
  return wrapDrawings({ wide: wide.content, narrow: narrow.content });
}

/** An infographic for a file that stands alone. */
export interface PrintFigure {
  title: string;
  alt: string;
  picture: RenderedFigure;
  table: FigureTable;
}

/** Draws an infographic in literal colours, in the reader's language or the next one of the fallback chain. */
export function buildPrintFigure(site: Site, entry: Entry<'infographics'>, locale: Locale): PrintFigure {
  const { text } = pickText(site, entry, locale);
  const { title, alt } = text.frontmatter;
  return {
    title,
    alt,
    picture: drawFigure(site, entry, text, { size: 'wide', ink: 'print' }),
    table: buildTable(site, entry, text),
  };
}

type Drawing = Pick<FigureContext, 'size' | 'ink' | 'file'>;

function drawFigure(
  site: Site,
  entry: Entry<'infographics'>,
  text: Text<'infographics'>,
  drawing: Drawing,
): RenderedFigure {
  const rendered = renderFigure(entry.facts.figure, createFigureContext(site, entry, text, drawing));
  if (rendered.overflow.length > 0) {
    throw new Error(
      `${text.file}: these words do not fit the picture (${drawing.size}): ${rendered.overflow.join(' · ')}. Shorten them in "labels".`,
    );
  }
  return rendered;
}

function buildTable(site: Site, entry: Entry<'infographics'>, text: Text<'infographics'>): FigureTable {
  const { t } = site.language(text.locale);
  const columns = Object.fromEntries(figureColumns.map((name) => [name, t(`figure.${name}` as StringKey)])) as Record<
    FigureColumn,
    string
  >;
  return toTable(entry.facts.figure, createFigureContext(site, entry, text, { size: 'wide', ink: 'page' }), columns);
}

/** What the drawing of an infographic needs to know. */
function createFigureContext(
  site: Site,
  entry: Entry<'infographics'>,
  { frontmatter, locale }: Text<'infographics'>,
  { size, ink, file }: Drawing,
): FigureContext {
  const theme = entry.facts.themes[0];
  return {
    ...createMapContext(site, locale, size, `${entry.key}-${size}`),
    ink,
    file,
    title: frontmatter.title,
    description: frontmatter.alt,
    label: (id) => frontmatter.labels[id] ?? id,
    line: theme && site.records('themes').get(theme)?.value.letter,
  };
}

/** The part of a figure's context that comes from the records of the site: cities, pairs, themes, projects. */
export function createMapContext(site: Site, locale: Locale, size: 'wide' | 'narrow', idPrefix: string): FigureContext {
  const { lang, dir } = site.registry.get(locale);
  const { formats } = site.language(locale);
  const letterOf = (key: string) => site.records('themes').get(key)?.value.letter ?? 'H';
  return {
    lang,
    dir,
    size,
    ink: 'page',
    idPrefix,
    title: '',
    description: '',
    label: (id) => id,
    cities: [...site.records('cities').values()].map(({ key, value }) => ({
      key,
      name: getWords(site, value.name, locale),
      lat: value.lat,
      lon: value.lon,
      projects: value.projects.map(({ project }) => project),
    })),
    pairs: [...site.records('projects').values()].flatMap(({ value }) =>
      value.pairs.map((pair) => ({
        mentor: pair.mentor,
        learner: pair.learner,
        themeLetter: letterOf(pair.theme),
        subject: getWords(site, pair.subject, locale),
      })),
    ),
    theme: (key) => {
      const theme = site.records('themes').get(key)?.value;
      return { letter: letterOf(key), name: theme ? getWords(site, theme.name, locale) : key };
    },
    projectName: (key) => {
      const project = site.records('projects').get(key)?.value;
      return project ? getWords(site, project.name, locale) : key;
    },
    format: { number: formats.number, date: formats.date },
  };
}
