/** A city as the pictures need it: a name in the reader's language and a place on the globe. */
export interface FigureCity {
  key: string;
  name: string;
  lat: number;
  lon: number;
  /** Keys of the projects it takes part in. */
  projects: readonly string[];
}

/** A city that learns from another one: an arc of the map. */
export interface FigurePair {
  mentor: string;
  learner: string;
  /** Letter of the pair's theme, `A` to `H`. */
  themeLetter: string;
  subject: string;
}

export type FigureSize = 'wide' | 'narrow';

/** `page`: colours come from the tokens of the page; `print`: literal colours for a file that stands alone. */
export type Ink = 'page' | 'print';

/** All that a figure needs to know besides its data. */
export interface FigureContext {
  /** BCP 47 tag of the words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  size: FigureSize;
  ink: Ink;
  /** Letter of the theme whose colour the line takes; ink where there is none. */
  line?: string;
  /** The words of a label id. */
  label(id: string): string;
  cities: readonly FigureCity[];
  pairs: readonly FigurePair[];
  theme(key: string): { letter: string; name: string };
  projectName(key: string): string;
  format: {
    number(value: number): string;
    /** A day, month or year: `2020-06-01`, `2020-06`, `2020`. */
    date(iso: string): string;
  };
  /** Makes the ids of this picture unique on its page. */
  idPrefix: string;
  title: string;
  description: string;
  /** Address of the file that holds the drawing; left out where it stands in the page itself. */
  file?: string | undefined;
}

export interface RenderedFigure {
  svg: string;
  /** What is drawn, without the outer element. */
  content: string;
  width: number;
  height: number;
  /** Words that found no room; a build with any of them must fail. */
  overflow: string[];
}
