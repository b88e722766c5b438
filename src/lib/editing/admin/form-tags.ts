import { inlineKinds } from '../../document/inline-kinds.ts';
import { kinds } from '../../document/kinds.ts';
import type { TagSpec } from '../../document/tag-spec.ts';
import { getFormWords } from './form-field.ts';

/** One tag as the form has a button for it: plain data, for a browser that knows nothing of documents. */
export interface TagButton {
  name: string;
  label: string;
  holds: TagSpec['holds'];
  attributes: { name: string; required: boolean }[];
  /** Its example, as it is filled in. */
  example: Readonly<Record<string, string>>;
}

/** A button for each tag that stands alone, with the example of its kind. */
export function listTagButtons(words: Readonly<Record<string, string>>): TagButton[] {
  const blocks = Object.values(kinds).flatMap(({ tag, example }) => (tag ? [toButton(tag, example, words)] : []));
  const inlines = Object.values(inlineKinds).flatMap(({ tag }) => (tag ? [toButton(tag, '', words)] : []));
  return [...blocks, ...inlines];
}

function toButton(tag: TagSpec, example: string, words: Readonly<Record<string, string>>): TagButton {
  const attributes = Object.entries(tag.attributes).map(([name, { required }]) => ({ name, required }));
  const { name, holds } = tag;
  return {
    name,
    label: getFormWords({ words }, `editing.tag.${name}`),
    holds,
    attributes,
    example: readExample(name, example),
  };
}

/** Attributes and content of an example; what it is about, such as a picture, is for the editor to choose. */
function readExample(name: string, example: string): Record<string, string> {
  const [, top = '', content = ''] =
    new RegExp(`^<${name}([^>]*?)/?>(?:\\s*([\\s\\S]*?)\\s*</${name}>)?`).exec(example) ?? [];
  const attributes = [...top.matchAll(/([a-z]+)="([^"]*)"/g)].flatMap(([, key = '', value = '']) =>
    value.startsWith('./') ? [] : [[key, value]],
  );
  return { ...Object.fromEntries(attributes), ...(content !== '' && { content }) };
}
