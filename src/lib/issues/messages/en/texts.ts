import type { ImageReason, LinkReason } from '../../reasons.ts';
import type { MessagesFor, TextCode } from '../message.ts';

/** What is wrong with an image; `none`: it is no file beside the text. */
const imageReasons: Record<ImageReason | 'none', string> = {
  missing: 'is not in the folder of the entry',
  case: 'is not written with the same capitals as the file',
  outside: 'is outside the folder of the entry',
  link: 'is a link to another file',
  none: 'is not a file that we can use',
};

const linkReasons: Record<LinkReason, (found: string) => string> = {
  invisible: (found) => `The address “${found}” holds a space or another sign that cannot be seen.`,
  mail: (found) => `“${found}” is a mail address: a link to it starts with mailto:.`,
  phone: (found) => `A telephone cannot dial “${found}”: after tel: come a plus and digits, without spaces.`,
  national: (found) => `“${found}” works inside one country only: many readers have the number of another one.`,
  file: (found) => `“${found}” is a file, not an address on the web.`,
  path: (found) => `“${found}” is only the end of an address: it would break in other languages and in files.`,
  local: (found) => `“${found}” is an address of your own computer: nobody else can open it.`,
  web: (found) => `The address “${found}” lacks its start, https://.`,
};

/** Words about the links, images, headings, tables and notes of a text. */
export const texts: MessagesFor<TextCode> = {
  'link-scheme': ({ scheme, found }) => ({
    message: `The link “${found}” starts with “${scheme}:”, which a browser could run.`,
    hint: 'Link to https://…, mailto:…, tel:…, #a-heading of the same text, or entry:<collection>/<key>.',
  }),
  'link-target': ({ found, expected, reason }) => ({
    message: reason
      ? linkReasons[reason](found)
      : found.startsWith('#')
        ? `No heading of this text has the address “${found}”.`
        : found
          ? `The link goes to “${found}”, which is not an address that we know.`
          : 'The link has no address.',
    hint:
      reason === 'national'
        ? 'Write a plus, the code of the country and the number without its first 0, as in tel:+3222794970.'
        : reason === 'local'
          ? `Write it between two backquotes, so that it is no link: \`${found}\`.`
          : reason === 'file'
            ? 'Files cannot be attached. Publish it on the site of your organisation and link to it with https://…, or write its content as a page.'
            : expected
              ? reason
                ? `Write ${expected}.`
                : `Did you mean ${expected}?`
              : found.startsWith('#')
                ? 'Write # and the words of the heading in lower case, with hyphens between them.'
                : 'Write https://… for another site, and entry:<collection>/<key> for a page of this site.',
  }),
  'link-insecure': ({ found, expected }) => ({
    message: `The link “${found}” starts with http://, which others on the way can read or change.`,
    hint: `Try ${expected || 'the same address with https://'} and keep it if it works.`,
  }),
  'link-words': ({ found, line }) => ({
    message: `Two links of this page have the same words, “${found}”, and lead to two places (the first one in line ${line}).`,
    hint: 'Say in the words of each where it leads: many people read links out of their sentence.',
  }),
  'link-own': ({ found, expected }) => ({
    message: `“${found}” is an address of this site: it leads readers of other languages to this one, and breaks when the site moves.`,
    hint: expected ? `Write ${expected}.` : 'Name the entry that you mean: entry:<collection>/<key>.',
  }),
  'image-unused': ({ found }) => ({
    message: `No text shows the picture “${found}”.`,
    hint: `Show it with ![what it shows](./${found}), or delete the file.`,
  }),
  'link-label': ({ found }) => ({
    message: found ? `The words of the link, “${found}”, do not say where it goes.` : 'The link has no words.',
    hint: 'Name the page or the document that it opens: many people read links out of their sentence.',
  }),
  'link-title': ({ found }) => ({
    message: `The title of the link, “${found}”, is not shown: most readers could never see it.`,
    hint: 'Say it in the words of the link or in the sentence, and delete the title with its quotation marks.',
  }),
  'image-path': ({ found, reason, expected }) => ({
    message: `The image “${found}” ${imageReasons[reason ?? 'none']}.`,
    hint: expected
      ? `Write ${expected}.`
      : 'Put a png, jpg, webp, avif or svg file in the folder of the entry and write its exact name after ./, for example ./photo.jpg.',
  }),
  'image-type': ({ found, expected, format }) => ({
    message: expected.includes(',')
      ? `The image “${found}” is of a kind that we cannot show.`
      : `The image “${found}” is not the ${expected} file that its name says${format ? `: it is ${format}` : ''}.`,
    hint: `Open it and export it again${expected.includes(',') ? ` as one of these: ${expected}` : '; changing its name is not enough'}.`,
  }),
  'image-size': ({ found, limit, ...size }) => ({
    message: `The image “${found}” is too large: ${'pixels' in size ? `${size.pixels} pixels` : `${size.megabytes} MB`}, for at most ${limit.replace('MP', 'million pixels')}.`,
    hint: 'Make it smaller: a width of 2000 pixels is enough.',
  }),
  'image-unsafe': ({ found, part }) => ({
    message: `The drawing “${found}” holds something that could run or load from elsewhere${part ? `: ${part}` : ''}.`,
    hint: 'Export it again as plain SVG, without scripts, links or outside fonts, or as PNG.',
  }),
  'alt-missing': ({ found, image }) => ({
    message: found ? `“${found}” does not say what the image shows.` : `The image ${image} has no description.`,
    hint: `Write what it shows, for people who cannot see it: ![…](${image || './photo.jpg'}).`,
  }),
  'heading-order': ({ found, expected, form }) => ({
    message:
      form === 'underline'
        ? `A line of ${found === '1' ? '=' : '-'} makes a heading of the line above it.`
        : found === '1'
          ? 'A heading with a single # stands in the text.'
          : `A heading of level ${found} stands where level ${expected} is expected.`,
    hint:
      form === 'underline'
        ? `Write ${'#'.repeat(Number(expected) || 2)} and a space before the words and delete the line; if the line should only part two paragraphs, put an empty line before it.`
        : found === '1'
          ? 'The title of the page stands at the top of the file: start this heading with ##.'
          : Number(found) > 4
            ? 'Write **the words** on a line of their own instead, or start a section higher up: a page has headings of three levels at most, ##, ### and ####.'
            : `Start it with ${'#'.repeat(Number(expected) || 2)}: levels are not skipped, since people move from heading to heading by ear.`,
  }),
  'table-head': ({ column }) => ({
    message: `Column ${column} of the table has no heading.`,
    hint: 'Fill every cell of the first row: it is read aloud with each cell below.',
  }),
  'id-duplicate': ({ id, line }) => ({
    message: `The id “${id}” is used twice${line ? `; the first one is on line ${line}` : ''}.`,
    hint: 'Give this one its own name, in lower-case letters and hyphens; leave the first one as it is.',
  }),
  'footnote-missing': ({ id, part }) =>
    part === 'reference'
      ? {
          message: `The footnote [^${id}] is written but never called.`,
          hint: `Write [^${id}] after the words that it explains, or delete the note.`,
        }
      : {
          message: `The footnote [^${id}] is called but not written.`,
          hint: `Add a line [^${id}]: … at the end of the text, or delete the call.`,
        },
};
