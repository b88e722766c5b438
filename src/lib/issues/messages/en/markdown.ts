import type { MarkdownReason } from '../../reasons.ts';
import type { MarkdownCode, Message, MessagesFor } from '../message.ts';

/** Words about Markdown, or the markup of another system, that readers would see as it stands. */
const reasons: Record<MarkdownReason, (found: string, expected: string | undefined) => Message> = {
  callout: (found, kind = 'note') => ({
    message: `“${found}” opens a box in other systems; here, readers see the signs.`,
    hint: `Write <Callout kind="${kind}"> on a line of its own, then an empty line, the words, an empty line and </Callout>. Delete the signs that closed the box.`,
  }),
  contents: (found) => ({
    message: `“${found}” stands in the text; readers see the signs.`,
    hint: 'Delete it: every long page has a list of its contents by itself.',
  }),
  heading: (found, expected) => ({
    message: `A heading lacks the space after its #, so readers see “${found}”.`,
    hint: `Write ${expected ?? '## and a space before the words'}.`,
  }),
  list: (found) => ({
    message: `A list was not read as a list: readers see “${found.slice(0, 20)}” in one paragraph.`,
    hint: 'Start each line of a list with a hyphen and a space (- First), or with a number, a point and a space (1. First).',
  }),
  checkbox: () => ({
    message: 'A box [ ] stands in the text; nobody can tick it.',
    hint: 'Write <Checklist id="…"> with one <Item id="…">…</Item> a line: readers can tick those and keep their ticks.',
  }),
  table: () => ({
    message: 'A table was not read as a table: readers see its bars.',
    hint: 'Write a line | --- | --- | under the first row, with as many parts as there are columns, and an empty line before the table.',
  }),
  label: (found) => ({
    message: `“${found}” names a place in other systems; here, readers see it.`,
    hint: 'Delete it: every heading can be linked to by its words, #like-this.',
  }),
  fence: (found) => ({
    message: `“${found}” is a tag of another system: readers see its lines as code.`,
    hint: 'Write a picture as ![what it shows](./photo.jpg), and a box as <Callout kind="note"> … </Callout>.',
  }),
  'link-address': (found, expected) => ({
    message: `The link to “${found}” was not read, so readers see its brackets and cannot follow it.`,
    hint: expected
      ? `An address has no spaces. Write ${expected}.`
      : 'Write [the words](the address): an address has no spaces, and every bracket has its partner.',
  }),
  'link-space': () => ({
    message: 'A space stands between the words of a link and its address, so readers see the brackets.',
    hint: 'Delete the space: [the words](https://…).',
  }),
  'link-order': () => ({
    message: 'The two kinds of brackets of a link have changed places, so readers see them.',
    hint: 'Write the words between [ ] and then the address between ( ): [the words](https://…).',
  }),
  'page-link': (found) => ({
    message: `“${found}” is a link in other systems; here, readers see the brackets.`,
    hint: 'Write [the words](entry:guides/the-key) with the folder and the key of the page.',
  }),
  'image-address': (found, expected) => ({
    message: `The picture “${found}” was not read, so readers see its brackets in its place.`,
    hint: expected
      ? `A file name has no spaces. Rename the file so that you can write ${expected}.`
      : 'Write ![what it shows](./photo.jpg), with the name of the file and no spaces.',
  }),
  note: () => ({
    message: 'A note ^[…] stands in the text; readers see the signs.',
    hint: 'Write [^1] after the words, and a line [^1]: with the note at the end of the text.',
  }),
  highlight: (found) => ({
    message: `Readers see the signs == around the words: ${found}.`,
    hint: 'Delete the signs, or write **the words** to stress them.',
  }),
  marks: (found) => ({
    message: `These signs were not read as bold or italics, so readers see them: ${found}.`,
    hint: 'Put quotation marks, brackets and points outside the stars, or a space between the stars and the letter beside them: «**words**», and not **«words»**next. For a star that readers must see, write \\*.',
  }),
  'emoji-code': (found) => ({
    message: `“${found}” is the name of a small picture in other systems; here, readers see the name.`,
    hint: 'Delete it, or write the word that it stands for.',
  }),
};

export const markdown: MessagesFor<MarkdownCode> = {
  'markdown-unread': ({ reason, found, expected }) => reasons[reason](found, expected),
};
