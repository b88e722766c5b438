import { getTag } from '../../tags.ts';
import { createPositionIndex, type PositionIndex } from '../positions.ts';
import { repairBrokenTag } from './broken-tag.ts';
import { bracesAround, lineAround, mask, type Range, tagAt } from './masking.ts';
import { type ParserMessage, recognizeMessage, type SyntaxProblem } from './parser-messages.ts';
import { addOrphan, type RepairState, takeOrphan } from './repair-state.ts';
import { reportUnknownTag } from './unknown-tag.ts';

/** Where Sätteri stopped, in what, and what its message named. */
interface Failure {
  names: readonly string[];
  offset: number;
  state: RepairState;
  index: PositionIndex;
}

/** What we make of each way in which Sätteri fails: the issue is reported, and what to mask is returned. */
const repairs: Record<ParserMessage, (failure: Failure) => Range[]> = {
  mismatchedTag({ names: [name = '', opened = '', line, column], offset, state, index }) {
    if (takeOrphan(name, state)) return [tagAt(state.source, offset)];
    const position = { line: Number(line), column: Number(column) };
    const opening = tagAt(state.source, index.offset(position));
    if (!getTag(opened)) {
      reportUnknownTag(opened, position, state.reportIssue);
      return [opening, tagAt(state.source, offset)];
    }
    if (isOpenBefore(name, opening.start, state.source)) {
      state.reportIssue('mdx-syntax', position, { reason: 'unclosed-tag', name: opened, openedAt: String(line) });
      return [opening];
    }
    state.reportIssue('mdx-syntax', index.at(offset), {
      reason: 'mismatched-tag',
      name,
      expected: opened,
      openedAt: String(line),
    });
    return [opening, tagAt(state.source, offset)];
  },
  unopenedTag({ names: [name = ''], offset, state, index }) {
    if (!takeOrphan(name, state)) state.reportIssue('mdx-syntax', index.at(offset), { reason: 'unopened-tag', name });
    return [tagAt(state.source, offset)];
  },
  tagLine({ names: [name = '', line, column], offset, state, index }) {
    const position = { line: Number(line), column: Number(column) };
    state.reportIssue('mdx-syntax', index.at(offset), { reason: 'tag-line', name, openedAt: String(line) });
    return [tagAt(state.source, index.offset(position)), tagAt(state.source, offset)];
  },
  unclosedTag({ names: [name = '', line, column], state, index }) {
    const position = { line: Number(line), column: Number(column) };
    const opening = tagAt(state.source, index.offset(position));
    const isClosedLater = state.source.includes(`</${name}>`, opening.end);
    if (isClosedLater) addOrphan(name, state);
    const reason = isClosedLater ? 'tag-line' : 'unclosed-tag';
    if (getTag(name)) state.reportIssue('mdx-syntax', position, { reason, name, openedAt: String(line) });
    else reportUnknownTag(name, position, state.reportIssue);
    return [opening];
  },
  expression({ offset, state, index }) {
    const { start, ranges } = bracesAround(state.source, offset);
    const attributes = ATTRIBUTES.exec(state.source.slice(start, start + LONGEST_ATTRIBUTES))?.[0];
    if (attributes !== undefined) {
      state.reportIssue('mdx-syntax', index.at(start), { reason: 'attributes', found: attributes });
      return [{ start, end: start + attributes.length }];
    }
    const { end } = lineAround(state.source, start);
    state.reportIssue('mdx-syntax', index.at(start), { reason: 'brace', found: state.source.slice(start, end) });
    return ranges;
  },
  brokenTag: ({ offset, state, index }) => repairBrokenTag(offset, state, index),
};

/** `{.class}`, `{: target="_blank"}`, `{#id}`, `{width=50%}`. */
const ATTRIBUTES = /^\{(?:(?:[.#]|:[ \t]*[.#]?)[\p{L}\p{N}_-]|[\w-]+=["']?[\w-])[^{}\n]*\}/u;
const LONGEST_ATTRIBUTES = 200;

/** Reports a problem in sentences that can be translated, and masks its spot so that the rest can be read. */
export function repairSyntax({ message, line, column }: SyntaxProblem, state: RepairState): void {
  const index = createPositionIndex(state.source);
  const offset = index.offset({ line, column });
  const found = recognizeMessage(message);
  if (found) {
    const [, ...names] = found.match;
    const ranges = repairs[found.kind]({ names, offset, state, index });
    if (ranges.some(({ start, end }) => end - start > 1 && state.source[start] === '<')) state.hasMaskedTag = true;
    const masked = mask(state.source, ranges);
    if (masked !== state.source) {
      state.source = masked;
      return;
    }
  }
  // A message that we do not know, or a spot that was masked already: give up the line.
  state.reportIssue('mdx-syntax', { line, column }, { reason: 'other', found: message });
  state.source = mask(state.source, [lineAround(state.source, offset)]);
}

/** Whether a tag of that name is still open before an offset. */
function isOpenBefore(name: string, offset: number, source: string): boolean {
  let depth = 0;
  for (const match of source.slice(0, offset).matchAll(/<(\/?)([\p{L}$_][\p{L}\p{N}._-]*)((?:"[^"]*"|[^">])*)>/gu)) {
    if (match[2] !== name || match[3]?.endsWith('/')) continue;
    depth += match[1] === '/' ? -1 : 1;
  }
  return depth > 0;
}
