import type { HandbookWords } from './kind-words.ts';

/** English titles; what a tag is for stands with the tag, and so does the example. */
export const english: HandbookWords = {
  text: { title: 'Text', about: 'Write as you would in a message. A line that ends starts no new line on the page.' },
  paragraph: { title: 'Paragraph', about: 'An empty line before and after makes a paragraph.' },
  heading: {
    title: 'Heading',
    about:
      'Two signs for a part, three for a part of it, at most four. The title of the page needs none: it stands in the fields.',
  },
  strong: { title: 'Important words', about: 'Two stars on both sides. Use it for what must not be missed.' },
  emphasis: { title: 'Stressed word', about: 'One star on both sides.' },
  link: {
    title: 'Link',
    about:
      'To an entry of this site with `entry:`, which finds the address in every language; to the web with `https://`, to an address with `mailto:`, to a telephone with `tel:`. The words say where it leads.',
  },
  list: { title: 'List', about: 'A hyphen before each line, or numbers where the order counts.' },
  table: {
    title: 'Table',
    about: 'The first line names the columns. Keep tables narrow: most people read on a phone.',
  },
  quote: { title: 'Quotation', about: 'The words of somebody else, with their source.' },
  footnoteReference: {
    title: 'Footnote',
    about: 'A remark that would disturb the sentence; it comes at the end of the page.',
  },
  break: { title: 'New line', about: 'A backslash at the end of a line, for an address for instance.' },
  rule: { title: 'Line across the page', about: 'Three stars. A heading is nearly always better.' },
  code: {
    title: 'Something to type',
    about: 'Backquotes on both sides, for words that the reader types as they stand.',
  },
  codeBlock: { title: 'Lines to type', about: 'Three backquotes before and after.' },
  step: { title: 'Step of a guide' },
  section: { title: 'Fixed part' },
  checklist: { title: 'Checklist' },
  callout: { title: 'Text set apart' },
  doDont: { title: 'Do and don’t' },
  questions: { title: 'Guiding questions' },
  measures: { title: 'What to measure' },
  figure: { title: 'Picture with a caption' },
  infographic: { title: 'Infographic' },
  practice: { title: 'Practice to read next' },
  keyFactors: { title: 'Key factors' },
  details: { title: 'Text to unfold' },
  place: { title: 'Desk' },
  term: { title: 'Word of the glossary' },
  cite: { title: 'Source of a sentence' },
};
