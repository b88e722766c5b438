import type { AttributeReason, OneReason, PlaceReasons, SyntaxReasons } from '../../reasons.ts';
import type { Message, MessagesByReason, MessagesFor, TagCode } from '../message.ts';

const syntax: MessagesByReason<SyntaxReasons> = {
  brace: () => ({ message: 'A lone brace stands here.', hint: 'Write \\{ for { and \\} for }.' }),
  attributes: ({ found }) => ({
    message: `“${found}” gives looks or a name to words in other systems; here it would be read as code.`,
    hint: found.startsWith('{#')
      ? 'Delete it, or write it at the end of a heading: ## Opening hours {#hours}.'
      : 'Delete it: a text says what it says, and the site gives it its looks.',
  }),
  'less-than': () => ({ message: 'A lone < stands here.', hint: 'Write &lt; for <.' }),
  autolink: ({ found }) => ({
    message: 'An address stands between < and >.',
    hint: found?.startsWith('tel:')
      ? `Write [the number as people read it](${found}).`
      : 'Write [words that say where it goes](https://…).',
  }),
  'unclosed-tag': ({ name, openedAt }) => ({
    message: `The tag <${name}>${openedAt ? `, opened on line ${openedAt},` : ''} is never closed.`,
    hint: `Write </${name}> on its own line after the content, with an empty line before it.`,
  }),
  'unopened-tag': ({ name }) => ({
    message: `</${name}> closes a tag that is not open here.`,
    hint: `Delete it, or write <${name}> before the content.`,
  }),
  'mismatched-tag': ({ name, expected, openedAt }) => ({
    message: `</${name}> stands here, but the tag that is open is <${expected}>${openedAt ? ` (line ${openedAt})` : ''}.`,
    hint: `Write </${expected}> first, or correct one of the two names.`,
  }),
  'tag-line': ({ name }) => ({
    message: `The tag <${name}> shares its line with words.`,
    hint: `Write <${name} …> and </${name}> each on a line of their own, with an empty line before and after.`,
  }),
  'curly-quotes': ({ name }) => ({
    message: `Curved quotation marks stand around a value in the tag <${name}>.`,
    hint: 'Write straight ones: name="value".',
  }),
  'attribute-quotes': ({ name }) => ({
    message: `A value in the tag <${name}> has no quotation marks, or they are not closed.`,
    hint: 'Write name="value", with a straight double quotation mark on each side.',
  }),
  strikethrough: () => ({
    message: 'Words between two signs ~ are struck out.',
    hint: 'Delete the words, or the signs around them. For “about”, write “about” or \\~.',
  }),
  'task-list': () => ({
    message: 'A list with [ ] boxes stands here.',
    hint: 'Write <Checklist id="…"> with one <Item id="…">…</Item> a line: readers can tick those and keep their ticks.',
  }),
  'too-deep': () => ({
    message: 'Lists, quotes or tags stand inside each other, too many levels deep.',
    hint: 'Bring the content one or two levels up.',
  }),
  'too-long': ({ found, limit }) => ({
    message: `A paragraph of ${found} characters starts here; at most ${limit} are accepted.`,
    hint: 'Divide it with empty lines, or take out what was pasted by mistake.',
  }),
  other: () => ({
    message: 'The text cannot be read from here on.',
    hint: 'Look for a brace, a < or a tag that is not closed, here or just before.',
  }),
};

const toSyntaxMessage = <Reason extends keyof SyntaxReasons>(params: OneReason<SyntaxReasons, Reason>): Message =>
  syntax[params.reason](params);

/** What stands in a text without being a tag. */
const plainNames: Readonly<Record<string, string>> = {
  image: 'a picture',
  list: 'a list',
  quote: 'a quotation',
  footnote: 'a footnote',
  link: 'a link',
  text: 'text without a tag',
  heading: 'a heading',
};

/** A node as editors know it: a picture, a list, <Step>. */
const toThing = (name: string): string => plainNames[name] ?? `<${name}>`;
const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const top = (expected: string): string => expected.replace(/\btop\b/, 'the top level of the text');
const places: MessagesByReason<PlaceReasons> = {
  collection: ({ name, expected }) => ({
    message: `<${name}> has no place in this collection.`,
    hint: expected ? `It belongs in: ${expected}.` : 'Delete it.',
  }),
  parent: ({ name, parent, expected }) => ({
    message: `${capitalize(toThing(name))} cannot stand ${parent && parent !== 'top' ? `inside ${toThing(parent)}` : 'here'}.`,
    hint: expected ? `It belongs in: ${top(expected)}.` : 'Move it to a place of its own.',
  }),
  inline: ({ name }) => ({
    message: `<${name}> stands inside a line of words.`,
    hint: 'Give it a line of its own, with an empty line before and after.',
  }),
  alone: () => ({
    message: 'A picture stands inside a heading, a link, a table or stressed words.',
    hint: 'Give it a line of its own, with an empty line before and after.',
  }),
  repeated: ({ name, parent }) => ({
    message: `A second <${name}> stands ${parent === 'top' ? 'in the same text' : `in the same <${parent}>`}.`,
    hint: 'Only one is possible there: bring the two together.',
  }),
};

const toPlaceMessage = <Reason extends keyof PlaceReasons>(params: OneReason<PlaceReasons, Reason>): Message =>
  places[params.reason](params);

const forms: Record<AttributeReason, (expected: string) => string> = {
  id: () => 'Write a name in lower-case letters, digits and hyphens, the same in every language.',
  key: () => 'Write the key: the name of the folder or file, in lower-case letters, digits and hyphens.',
  keys: () => 'Write ids with a comma between them, for example one-entry,shared-file.',
  enum: (expected) => (expected.includes(',') ? `Accepted: ${expected}.` : `Did you mean “${expected}”?`),
  words: () => 'Write words for the reader.',
  repeated: () => 'It stands twice in the tag: keep one.',
  image: () => 'Write the name of a file beside the text, for example ./photo.jpg.',
  reserved: () => 'The site keeps this name for itself: choose another one.',
};

const lookalike = ({ letter, script = '' }: { letter?: string; script?: string }): string =>
  letter ? ` The letter “${letter}” is ${script}: it only looks Latin.` : '';

/** Words about the syntax of a text and about its tags. */
export const tags: MessagesFor<TagCode> = {
  'mdx-syntax': toSyntaxMessage,
  'mdx-code': () => ({
    message: 'A line that starts with import or export is code.',
    hint: 'Delete it: texts hold words and our tags only. If it is a sentence, start it with another word.',
  }),
  'mdx-expression': ({ found, tag, attribute }) => ({
    message: `Braces hold code${tag ? ` in the tag <${tag}>` : ''}${found ? `: ${found}` : ''}.`,
    hint: attribute
      ? `Write the value itself: ${attribute}="…".`
      : tag
        ? 'Delete the braces and what they hold.'
        : 'Delete them. For a brace that readers must see, write \\{ and \\}.',
  }),
  'mdx-html': ({ name }) =>
    name === '!--'
      ? {
          message: 'A comment <!-- … --> stands in the text.',
          hint: 'Delete it: a text holds only what readers see. Say it to your colleagues where you propose the change, or in the field “memo” of facts.yaml.',
        }
      : {
          message: name ? `<${name}> is HTML, which texts cannot hold.` : 'This is HTML, which texts cannot hold.',
          hint: 'Use Markdown or one of our tags. For a < that readers must see, write &lt;.',
        },
  'tag-unknown': (params) => ({
    message: `There is no tag <${params.name}>.${lookalike(params)}`,
    hint: params.expected
      ? `Did you mean <${params.expected}>?`
      : params.name === ''
        ? 'Write &lt;&gt; for the two signs, or delete them.'
        : 'Use one of the tags listed in CONTRIBUTING.md, or delete it.',
  }),
  'tag-place': toPlaceMessage,
  'tag-empty': ({ name, expected }) => ({
    message: `${capitalize(toThing(name))} is empty.`,
    hint:
      name === 'heading'
        ? 'Write its words after the ##, or delete the line.'
        : `Write ${expected ? `its content (${expected})` : 'its content'} between the opening and the closing tag, or delete both.`,
  }),
  'attribute-unknown': (params) => ({
    message: `<${params.tag}> has no attribute “${params.name}”.${lookalike(params)}`,
    hint: params.expected ? `Did you mean “${params.expected}”?` : 'Delete it.',
  }),
  'attribute-missing': ({ name, tag }) => ({
    message: `<${tag}> lacks its attribute “${name}”.`,
    hint: `Write <${tag} ${name}="…">.`,
  }),
  'attribute-value': (params) => ({
    message: params.found
      ? `“${params.found}” cannot be the value of “${params.name}” in <${params.tag}>.`
      : `The attribute “${params.name}” of <${params.tag}> is empty.`,
    hint: forms[params.form](params.expected ?? ''),
  }),
};
