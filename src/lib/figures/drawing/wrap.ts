import { measure, type Weight } from './metrics.ts';

export interface TextStyle {
  size: number;
  weight: Weight;
}

/** Words broken into lines and measured, ready to be drawn. */
export interface TextBlock {
  words: string;
  lines: string[];
  style: TextStyle;
  width: number;
  height: number;
  lineHeight: number;
  /** No line is wider than what was allowed. */
  fits: boolean;
}

/** A space before a closing sign or after an opening one: never a place to break, even where an author typed a plain space. */
const GLUED = / (?=[:;!?»→←–])|(?<=«) /g;

/** The pieces between which a line may break. No-break spaces hold; hyphens break only inside a word too long for a line. */
function toPieces(words: string, style: TextStyle, width: number): string[] {
  return words
    .trim()
    .replace(GLUED, '\u00a0')
    .split(/[ \n]+/)
    .flatMap((word, index) => {
      const parts = measure(word, style.size, style.weight) <= width ? [word] : word.split(/(?<=[-/–])/);
      return parts.map((part, at) => (index > 0 && at === 0 ? ` ${part}` : part));
    });
}

function breakLines(pieces: string[], style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && measure(line + piece, style.size, style.weight) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += line ? piece : piece.trimStart();
  }
  return [...lines, line];
}

/**
 * Breaks words into as few lines as the width allows, then evens the lines out, so that no single word is left on the last one.
 */
export function wrap(words: string, style: TextStyle, width: number): TextBlock {
  const pieces = toPieces(words, style, width);
  const widest = (lines: string[]) => Math.max(...lines.map((line) => measure(line, style.size, style.weight)));
  let lines = breakLines(pieces, style, width);
  for (let tighter = width - 4; tighter > width / 2; tighter -= 4) {
    const next = breakLines(pieces, style, tighter);
    if (next.length > lines.length || widest(next) > tighter) break;
    lines = next;
  }
  const lineHeight = Math.round(style.size * 1.28);
  const used = widest(lines);
  return { words, lines, style, width: used, height: lines.length * lineHeight, lineHeight, fits: used <= width };
}
