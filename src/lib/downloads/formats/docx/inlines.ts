import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { splitIsolates } from '../../../i18n/left-to-right.ts';
import type { WordLanguage } from '../../book/chapter/labels.ts';
import type { FlowInline } from '../../book/flow/model.ts';
import { linkInside } from './links.ts';
import { bold, toProofing } from './look.ts';
import type { WordScope } from './scope.ts';
import { toSourceMark } from './sources.ts';

/** Left-to-right mark. */
const MARK = '\u200e';

/** Latin words, numbers and addresses inside right-to-left text. */
const LATIN = /([A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f0-9 .,:;/@&'’+_-]*[A-Za-z\u00c0-\u024f0-9/])?)/;

/** Plain words as runs. In right-to-left text Latin words are runs of their own, or Word takes their font and direction from the rest. */
export function toRuns(words: string, language: WordLanguage, look: IRunOptions = {}): TextRun[] {
  const tag = toProofing(language.lang);
  const run = (text: string, rightToLeft: boolean) =>
    new TextRun({
      ...look,
      text,
      language: { value: tag, bidirectional: tag },
      ...(rightToLeft ? { rightToLeft } : {}),
    });
  if (language.dir === 'ltr') return [run(words, false)];
  return splitIsolates(words).flatMap(({ text, isIsolated }) =>
    isIsolated ? [run(`${MARK}${text}${MARK}`, false)] : toMixedRuns(text, run),
  );
}

const toMixedRuns = (words: string, run: (text: string, rightToLeft: boolean) => TextRun): TextRun[] =>
  words
    .split(LATIN)
    .map((text, index) => ({ text, isLatin: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
    .map(({ text, isLatin }) => run(text, !isLatin));

/** Words that read from left to right among others that do not: the marks keep numbers and signs at their ends in place. */
function toLeftToRight(
  { lang, dir, children }: Extract<FlowInline, { type: 'words' }>,
  scope: WordScope,
  look: IRunOptions,
): ParagraphChild[] {
  const own = { ...scope, lang, dir };
  return [...toRuns(MARK, own, look), ...toChildren(children, own, look), ...toRuns(MARK, own, look)];
}

/** A line of words as the children of a paragraph. */
export const toChildren = (
  inlines: readonly FlowInline[],
  scope: WordScope,
  look: IRunOptions = {},
): ParagraphChild[] => inlines.flatMap((inline) => toChild(inline, scope, look));

function toChild(inline: FlowInline, scope: WordScope, look: IRunOptions): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return toRuns(inline.value, scope, look);
    case 'emphasis':
      return toChildren(inline.children, scope, { ...look, italics: true, italicsComplexScript: true });
    case 'strong':
      return toChildren(inline.children, scope, { ...look, ...bold });
    case 'code':
      return toRuns(inline.value, scope, { ...look, font: 'Consolas' });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return [
        new ExternalHyperlink({
          link: inline.url,
          children: toChildren(inline.children, scope, { ...look, style: 'Hyperlink' }),
        }),
      ];
    case 'reference':
    case 'term':
      return [linkInside(inline.to, toChildren(inline.children, scope, { ...look, style: 'Hyperlink' }))];
    case 'source':
      return toSourceMark(inline, scope);
    case 'note':
      return [new FootnoteReferenceRun(scope.file.getNote(scope.chapter, inline.number))];
    case 'words':
      if (inline.dir === 'ltr' && scope.dir === 'rtl') return toLeftToRight(inline, scope, look);
      return toChildren(inline.children, { ...scope, lang: inline.lang, dir: inline.dir }, look);
  }
}
