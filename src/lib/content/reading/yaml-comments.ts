import { type Document, Lexer, visit } from 'yaml';

/** A value that YAML cuts at a #: what stands before and after the sign, and where the sign is. */
export interface CutValue {
  offset: number;
  /** The whole line of words: `Desk #1 in town`. */
  words: string;
}

/** Keys, dates and addresses hold no spaces: a note behind them takes nothing away. */
const WITHOUT_SPACES = /^[a-z0-9][\w./:-]*$/;

/**
 * Values that lose their end because YAML reads ` #` as the start of a note: `title: Desk #1 in town` is “Desk”.
 * Notes on lines of their own, and those behind numbers, keys, dates and quoted words, are left alone.
 */
export function findCutValues(doc: Document, yaml: string): CutValue[] {
  if (!/[ \t]#/.test(yaml)) return [];
  const found: CutValue[] = [];
  visit(doc, {
    Scalar(_, { value, type, comment, range }) {
      if (type !== 'PLAIN' || comment === undefined || comment === null || !range) return;
      const [start, end, after] = range;
      const rest = /^[ \t]*#[^\r\n]*/.exec(yaml.slice(end, after))?.[0];
      if (rest === undefined || !isCut(value, comment)) return;
      found.push({ offset: end + rest.indexOf('#'), words: `${yaml.slice(start, end)}${rest}`.trim() });
    },
  });
  return found;
}

function isCut(value: unknown, note: string): boolean {
  const isTight = note !== '' && !note.startsWith(' ');
  if (value === null) return isTight;
  return typeof value === 'string' && (isTight || !WITHOUT_SPACES.test(value));
}

/** Notes behind a #, each with its place: the form for editors reads the fields and writes them anew, without them. */
export function findComments(yaml: string): { offset: number; words: string }[] {
  const found: { offset: number; words: string }[] = [];
  if (!/(?:^|\s)#/.test(yaml)) return found;
  let offset = 0;
  let isValue = false;
  for (const token of new Lexer().lex(yaml)) {
    // Signs of the lexer itself, which the file does not hold; one of them says that a value follows.
    if (/^[\u0002\u0018\u001f]$/.test(token)) {
      isValue = token === '\u001f';
      continue;
    }
    // What programs read of a file is no note: `# yaml-language-server: …`.
    if (!isValue && /^#(?! *yaml-language-server:)/.test(token))
      found.push({ offset, words: token.replace(/^#+/, '').trim() });
    isValue = false;
    offset += token.length;
  }
  return found;
}
