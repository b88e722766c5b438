import { Bookmark, EndnoteReferenceRun, ImportedXmlComponent, type ParagraphChild, TextRun } from 'docx';
import type { FlowInline } from '../../book/flow/model.ts';
import { linkInside } from './links.ts';
import { toBookmark, type WordScope } from './scope.ts';

/** Style of the small raised numbers that lead to sources. */
const RAISED = { style: 'EndnoteReference' } as const;

/** The number of an endnote that the text has referred to before. Word changes it with the note. */
function repeatNumber(bookmark: string, number: number): ParagraphChild[] {
  const mark = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`;
  const field = `<w:instrText xml:space="preserve"> NOTEREF ${bookmark} \\f \\h </w:instrText>`;
  const look = `<w:rPr><w:rStyle w:val="${RAISED.style}"/></w:rPr>`;
  // The library has no such field; to a paragraph its parts are runs like any other.
  return [mark('begin'), field, mark('separate'), `<w:t>${number}</w:t>`, mark('end')].map(
    (part) => ImportedXmlComponent.fromXmlString(`<w:r>${look}${part}</w:r>`) as unknown as ParagraphChild,
  );
}

/** The number of a source: an endnote at its first place, a reference to that endnote at all others. */
export function toSourceMark(
  { to, number: source, isFollowed }: Extract<FlowInline, { type: 'source' }>,
  { file, isFootnote }: WordScope,
): ParagraphChild[] {
  const bookmark = toBookmark(`mark-${to}`);
  const comma = isFollowed ? [new TextRun({ ...RAISED, text: ',\u202f' })] : [];
  const isCited = file.sources.listCited().includes(source);
  // A footnote can hold no endnote: where it alone names a source, it leads to the list.
  if (isFootnote && !isCited) {
    const number = new TextRun({ ...RAISED, text: String(file.sources.getNumber(source)) });
    return [linkInside(to, [number]), ...comma];
  }
  const { number, isFirst } = file.sources.cite(source);
  const mark = isFirst
    ? [new Bookmark({ id: bookmark, children: [new EndnoteReferenceRun(number)] })]
    : repeatNumber(bookmark, number);
  return [...mark, ...comma];
}
