import type { MessagesFor, TextCode } from '../words.ts';

const asIs = 'Texts hold words, the tags of the guide for contributors, and nothing that a program would run.';

export const texts: MessagesFor<TextCode> = {
  'mdx-syntax': ({ reason, name, line, found }) => {
    const words: Record<string, { message: string; hint: string }> = {
      brace: { message: 'A lone brace stands here.', hint: 'Write \\{ for { and \\} for }.' },
      angle: { message: 'A lone < stands here.', hint: 'Write &lt; for <.' },
      'unclosed-tag': {
        message: `The tag <${name}> is opened${line ? ` on line ${line}` : ''} and never closed.`,
        hint: `Write </${name}> on its own line after its content, with an empty line before it.`,
      },
      'unopened-tag': {
        message: `</${name}> closes a tag that is not open here.`,
        hint: `Delete it, or write <${name}> before the content.`,
      },
      'crossed-tags': {
        message: `</${name}> stands where another tag is still open${found ? ` (<${found}>${line ? `, line ${line}` : ''})` : ''}.`,
        hint: 'Close first the tag that was opened last.',
      },
      attribute: { message: 'An attribute of this tag cannot be read.', hint: 'Write name="value", with straight double quotes.' },
    };
    return words[reason] ?? { message: 'The text cannot be read from here on.', hint: 'Look for a brace, a < or a tag that is not closed, here or just before.' };
  },
  'mdx-code': () => ({ message: 'A line that starts with import or export is code.', hint: `Delete it. ${asIs}` }),
  'mdx-expression': ({ found }) => ({
    message: `Braces hold code${found ? `: {${found}}` : ''}.`,
    hint: 'Delete them. For a brace that readers must see, write \\{ and \\}.',
  }),
  'mdx-html': ({ name }) => ({
    message: name ? `<${name}> is HTML.` : 'This is HTML.',
    hint: `Use Markdown or one of our tags. ${asIs} For a < that readers must see, write &lt;.`,
  }),
  'tag-unknown': ({ name, expected, accepted, reason }) => ({
    message:
      reason === 'homoglyph' ? `The tag <${name}> holds a letter of another alphabet that looks the same.` : `There is no tag <${name}>.`,
    hint: expected ? `Did you mean <${expected}>?` : accepted ? `Use one of these tags: ${accepted}.` : 'Use one of the tags of the guide for contributors.',
  }),
  'tag-place': ({ name, expected }) => ({
    message: `<${name}> cannot stand here.`,
    hint: expected ? `It belongs in ${expected}.` : 'Move it to the place that the guide for contributors gives, or delete it.',
  }),
  'tag-empty': ({ name }) => ({ message: `<${name}> is empty.`, hint: 'Write its content between the opening and the closing tag, or delete both.' }),
  'attribute-unknown': ({ name, tag, expected, accepted }) => ({
    message: `<${tag}> has no attribute “${name}”.`,
    hint: expected ? `Did you mean “${expected}”?` : accepted ? `Accepted: ${accepted}.` : 'Delete it.',
  }),
  'attribute-missing': ({ name, tag }) => ({
    message: `<${tag}> lacks its attribute “${name}”.`,
    hint: `Write <${tag} ${name}="…">.`,
  }),
  'attribute-value': ({ name, tag, found, expected, accepted }) => ({
    message: `“${found}” cannot be the value of “${name}” in <${tag}>.`,
    hint: accepted ? `${expected ? `Did you mean “${expected}”? ` : ''}Accepted: ${accepted}.` : `Expected: ${expected || 'a value between straight double quotes'}.`,
  }),
  'link-scheme': ({ found }) => ({
    message: `The link goes to “${found}”, which a browser could run or open by itself.`,
    hint: 'Link to https://…, to mailto:… or tel:…, to #a-heading, or to an entry with entry:<collection>/<key>.',
  }),
  'link-target': ({ found }) => ({
    message: `The link goes to “${found}”, which is not an address that we know.`,
    hint: 'Write https://… for another site, and entry:<collection>/<key> for a page of this site.',
  }),
  'link-insecure': ({ found }) => ({
    message: `The link ${found ? `to “${found}” ` : ''}starts with http://, which others on the way can read.`,
    hint: 'Try the same address with https:// and use it if it works.',
  }),
  'link-label': ({ found }) => ({
    message: found ? `The words of the link, “${found}”, do not say where it goes.` : 'The link has no words.',
    hint: 'Name the page or the document that it opens: people read links out of their sentence.',
  }),
  'image-path': ({ found, reason }) => ({
    message: `The image “${found}” ${reason === 'case' ? 'is written with other capitals than the file' : reason === 'missing' ? 'is not in the folder of the entry' : 'cannot be used'}.`,
    hint: 'Put the file in the folder of the entry and write its exact name after ./, for example ./photo.jpg.',
  }),
  'image-type': ({ found, expected }) => ({
    message: `The image “${found}” is not what the end of its name says${expected ? `: it is a ${expected} file` : ''}.`,
    hint: 'Open it and export it again as PNG, JPEG, WebP, AVIF or SVG.',
  }),
  'image-size': ({ found, limit, unit, name }) => ({
    message: `The image ${name ? `“${name}” ` : ''}is too large: ${found}${unit ? ` ${unit}` : ''}${limit ? ` for at most ${limit}${unit ? ` ${unit}` : ''}` : ''}.`,
    hint: 'Reduce it to at most 2 MB and 25 megapixels; 2000 pixels of width are enough.',
  }),
  'image-unsafe': ({ found, name }) => ({
    message: `The drawing ${name ? `“${name}” ` : ''}holds something that could run or load from elsewhere${found ? `: ${found}` : ''}.`,
    hint: 'Export it again as plain SVG, without scripts and without links, or as PNG.',
  }),
  'alt-missing': ({ found }) => ({
    message: found ? `“${found}” is a file name, not a description of the image.` : 'The image has no description.',
    hint: 'Write between the square brackets what the image shows, for people who cannot see it.',
  }),
  'heading-order': ({ found, expected }) => ({
    message: found === '1' ? 'A heading with a single # stands in the text.' : `A heading of level ${found} stands here${expected ? ` where level ${expected} is the next one` : ''}.`,
    hint:
      found === '1'
        ? 'The title stands at the top of the file: start the headings of the text with ##.'
        : `Do not skip a level${expected ? `: start this one with ${'#'.repeat(Number(expected) || 2)}` : ''}.`,
  }),
  'table-head': () => ({
    message: 'A column of the table has no heading.',
    hint: 'Fill every cell of the first row: it is read aloud with each cell below.',
  }),
  'id-duplicate': ({ name, line }) => ({
    message: `“${name}” is used twice${line ? `; the first one is on line ${line}` : ''}.`,
    hint: 'Give each its own name in lower-case letters and hyphens; leave the first one as it is.',
  }),
  'footnote-missing': ({ name }) => ({
    message: `The footnote [^${name}] is called but not written.`,
    hint: `Add a line [^${name}]: … at the end of the text, or delete the call.`,
  }),
};
