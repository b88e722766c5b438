import { element, escapeHtml } from '../../escape-html.ts';
import type { InlineKind } from '../../kind.ts';
import type { Position } from '../../model.ts';

export interface FootnoteReference {
  type: 'footnoteReference';
  id: string;
  position: Position;
}

export const footnoteReference: InlineKind<FootnoteReference> = {
  html({ id }, { notes, t }) {
    const note = notes.get(id);
    if (!note) return '';
    note.printed += 1;
    const { number, printed } = note;
    const own = printed === 1 ? `footnote-ref_${number}` : `footnote-ref_${number}_${printed}`;
    const label = element('span', {}, `${escapeHtml(t('block.footnote'))} `);
    return element(
      'sup',
      { class: 'footnote-ref' },
      element('a', { href: `#footnote_${number}`, id: own }, `${label}${number}`),
    );
  },
  example: 'Half of the visits took a minute.[^1]\n\n[^1]: Counted in one week of May.',
};
