import type CMS from '@sveltia/cms';
import { type FormTag, writeTag } from './tag-text.ts';

type Control = Exclude<Parameters<typeof CMS.registerFieldType>[1], string>;
type Props = Parameters<Extract<Control, (props: never) => unknown>>[0];

/** Words of the field beside those of the tags. */
export interface TextFieldWords {
  picture: string;
  alt: string;
}

/** React’s `createElement`, which the form has for others too. */
const createElement = (...args: unknown[]): unknown =>
  (window as unknown as { h: (...args: unknown[]) => unknown }).h(...args);

/**
 * The text of an entry as it is written, with a button for each tag: what an editor does not touch stays as it was.
 * @param tags those that a text may use
 */
export const createTextField = (tags: readonly FormTag[], words: TextFieldWords): Control => {
  const TextField = ({ value, forID, onChange, pickFile }: Props) => {
    const insert = (make: (selected: string) => string) => {
      const area = document.getElementById(forID) as HTMLTextAreaElement;
      const { selectionStart: start, selectionEnd: end, value: text } = area;
      const added = make(text.slice(start, end));
      onChange(text.slice(0, start) + added + text.slice(end));
      area.focus();
    };
    const addTag = (tag: FormTag) => () =>
      insert((selected) => {
        const written = writeTag(tag, { ...tag.example, ...(selected !== '' && { content: selected }) });
        return tag.holds === 'inlines' || tag.name === 'Cite' ? written : `\n\n${written}\n\n`;
      });
    const addPicture = async () => {
      const alt = prompt(words.alt)?.trim();
      if (!alt) return;
      const picked = await pickFile({ kind: 'image', allowURL: false });
      const [file] = [picked].flat();
      if (file) insert(() => `\n\n![${alt.replaceAll(/[[\]]/g, '')}](${file.value})\n\n`);
    };
    const button = (label: string, onClick: () => void) =>
      createElement('button', { key: label, type: 'button', className: 'text-field-button', onClick }, label);
    return createElement(
      'div',
      { className: 'text-field' },
      createElement(
        'div',
        { className: 'text-field-buttons', role: 'toolbar' },
        ...tags.map((tag) => button(tag.label, addTag(tag))),
        button(words.picture, () => void addPicture()),
      ),
      createElement('textarea', {
        id: forID,
        rows: 24,
        spellCheck: true,
        dir: 'auto',
        value: value ?? '',
        onChange: (event: { target: HTMLTextAreaElement }) => onChange(event.target.value),
      }),
    ) as ReturnType<Extract<Control, (props: never) => unknown>>;
  };
  return TextField as Control;
};
