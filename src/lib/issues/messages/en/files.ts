import type { FolderKind, YamlFeature, YamlReason } from '../../reasons.ts';
import type { FileCode, Message, MessagesFor } from '../message.ts';

const yamlSyntax: Record<YamlReason, (found: string) => Message> = {
  quote: (found) => ({
    message: `A quotation mark opens here and is never closed: ${found}…`,
    hint: 'Close it at the end of the words. Inside single quotes, write an apostrophe twice, or use the curved one (’).',
  }),
  comment: (found) => ({
    message: `The words from # on are lost: after a space, # starts a note that nobody reads (${found}).`,
    hint: `Put quotes around the whole value: '${found.replaceAll("'", '’')}'. A note for colleagues goes into the field “memo” of facts and records.`,
  }),
  'colon-space': (found) => ({
    message: `The space after the colon is missing${found.length > 1 ? `: ${found}` : ''}.`,
    hint: 'Write the name of the field, a colon, a space, then the value: title: Example.',
  }),
  colon: (found) => ({
    message: `A colon followed by a space cuts the words in two after “${found}”.`,
    hint: "Put the whole value between single quotes, for example: title: 'Housing: where to start'.",
  }),
  tab: () => ({ message: 'This line starts with a tab.', hint: 'Replace the tab with spaces, two for each level.' }),
  indent: () => ({
    message: 'The spaces at the start of this line do not fit the lines around it.',
    hint: 'Fields of the same group start in the same column; what belongs to a field is two spaces further in.',
  }),
  duplicate: (found) => ({
    message: `The field “${found}” stands twice in the same group.`,
    hint: 'Keep one of the two lines and delete the other.',
  }),
  start: (found) => ({
    message: `A value cannot start with “${found.slice(0, 1)}”.`,
    hint: 'Put the whole value between single quotes.',
  }),
  documents: () => ({
    message: 'A line of three hyphens (---) cuts the file in two.',
    hint: 'Delete that line: the file holds one group of fields.',
  }),
  escape: () => ({
    message: 'A backslash inside double quotes starts a code that does not exist.',
    hint: 'Use single quotes around the value, or delete the backslash.',
  }),
  fields: (found) => ({
    message: `There should be fields here, such as “title: …”, but the file starts with “${found}”.`,
    hint: 'Write one field a line: its name, a colon, a space, its value.',
  }),
  json: () => ({
    message: 'The file cannot be read from here on.',
    hint: 'Each line is "key": "words", with double quotes; every line but the last one ends with a comma.',
  }),
  other: (found) => ({
    message: `This line cannot be read as fields${found ? `, from “${found}” on` : ''}.`,
    hint: 'Compare it with the same line of a neighbouring file. A value with unusual signs goes between single quotes.',
  }),
};

const features: Record<YamlFeature, string> = {
  anchor: 'an anchor',
  alias: 'an alias',
  tag: 'a type tag',
  merge: 'a merge',
  directive: 'a directive',
};

const folders: Record<FolderKind, string> = {
  entry:
    'An entry folder holds only facts.yaml, one text.<locale>.mdx per language, and images (png, jpg, webp, avif, svg).',
  entries: 'This folder holds one folder per entry, and nothing beside them.',
  records: 'This folder holds only files named <key>.yaml, one per record.',
  strings: 'This folder holds only files named <locale>.json, such as en.json.',
  top: 'The content folder holds site.yaml, strings and the folders of the collections.',
};

export const files: MessagesFor<FileCode> = {
  'file-encoding': ({ found }) => ({
    message: found ? `The file is saved as ${found}.` : 'The file holds bytes that are not UTF-8 text.',
    hint: 'Open it in your editor, choose “Save with encoding” and take UTF-8. Check the accented letters afterwards.',
  }),
  'file-size': ({ found, limit }) => ({
    message: `The file has ${found} kB; at most ${limit} kB are accepted.`,
    hint: 'Divide the text into several entries, or take out what was pasted by mistake.',
  }),
  'file-name': ({ name, reason, expected }) =>
    reason === 'image'
      ? {
          message: `“${name}” cannot be the name of a picture: names have no spaces, and accents differ from one computer to another.`,
          hint: `Rename the file: ${expected}.`,
        }
      : reason === 'reserved'
        ? {
            message: `“${name}” is a name that Windows keeps for itself: nobody could copy the folder there.`,
            hint: `Choose a longer name, for example ${name}-city.`,
          }
        : {
            message: `“${name}” cannot be the name of an entry or a record.`,
            hint: 'Use lower-case letters without accents, digits and single hyphens, for example one-stop-shop; at most 80 characters.',
          },
  'file-link': ({ name }) => ({
    message: `“${name || 'This file'}” is a link to another file, not a file.`,
    hint: 'Put a copy of the file itself in its place.',
  }),
  'file-unexpected': ({ name, folder, expected }) => ({
    message: `“${name}” does not belong here.`,
    hint: `${folders[folder]}${expected ? ` Did you mean “${expected}”?` : ''} Rename, move or delete it.`,
  }),
  'file-missing': ({ name, folder, reason }) => ({
    message: `The file ${name} is missing${folder ? ` in ${folder}` : ''}.`,
    hint:
      reason === 'advice'
        ? 'Every site needs it: it says what the decision helper asks and advises. Copy the one of the project and change it.'
        : reason === 'source'
          ? 'This translation says that it was made from it. Correct “from”, or add that text.'
          : folder
            ? 'The entry is not published until it has both its facts and at least one text. Add the file, or copy one from a similar entry and change it.'
            : 'Every site needs it: it gives the name, the address and the languages. Copy the one of the project and change it.',
  }),
  'file-conflict': () => ({
    message: 'Two people changed these lines, and nobody has chosen yet between the two versions.',
    hint: 'The first version stands under <<<<<<<, the second one under =======, up to >>>>>>>. Keep the words that are right, once, and delete these three lines of signs.',
  }),
  'file-issues': ({ found }) => ({
    message: `and ${found} more in this file.`,
    hint: 'Mend those above first: many of the others may go with them. Then check again.',
  }),
  'character-hidden': ({ character, kind }) => ({
    message: `A hidden character (${character}) stands here.`,
    hint:
      kind === 'direction'
        ? 'It changes the order in which the words are shown. Delete it: put the cursor just before, press Delete, and type the words again if needed.'
        : 'It probably came with a copy and paste. Delete the words around it and type them again.',
  }),
  'character-unprintable': ({ found, character, expected }) => ({
    message: `PDF files and share pictures cannot show ${found ? `“${found}” (${character})` : `the character ${character}`}: their typefaces do not have it. The web page can.`,
    hint: expected
      ? `Write “${expected}” instead.`
      : found
        ? 'Readers of the PDF get another sign, or a box, in its place. A sign can be written in words, “telephone” for ☎. A language whose letters are missing (the files know Latin, Cyrillic and Arabic ones) needs a typeface: tell the people who maintain the site.'
        : 'It cannot be seen, and probably came with a copy and paste. Delete the words around it and type them again.',
  }),
  'character-broken': ({ found, expected }) => ({
    message: `The letters of “${found}” are broken: the words were saved in one way and read in another.`,
    hint: expected
      ? `Write “${expected}”. Look at the whole text: other words may have suffered too.`
      : 'Type the words again. Look at the whole text: other words may have suffered too.',
  }),
  'character-mixed': ({ found, letters }) => ({
    message: `“${found}” has letters of two alphabets (${[...letters].join(', ')}): it looks right, but the search does not find it.`,
    hint: 'Type the whole word again with one keyboard.',
  }),
  'text-unfinished': ({ found }) => ({
    message: `“${found}” says that something is still to come; readers would see it.`,
    hint: 'Write what is missing, or delete the sentence. A note for colleagues belongs where you propose the change.',
  }),
  'text-secret': ({ found }) => ({
    message: `This looks like a key to an account (${found}): everybody could use it.`,
    hint: 'Delete it here and make it invalid where it came from: what was once in a repository stays readable.',
  }),
  'yaml-syntax': ({ reason, found, language }) =>
    yamlSyntax[language === 'json' && reason !== 'duplicate' ? 'json' : reason](found),
  'yaml-feature': ({ feature, found }) => ({
    message: `“${found}” is ${features[feature]} of YAML that we do not use.`,
    hint: 'Write the value out in full. If the sign belongs to the words, put them between single quotes.',
  }),
  'yaml-note': ({ found, field }) => ({
    message: `A note stands behind a #${found ? ` (${found.slice(0, 60)})` : ''}: the form for editors drops it when it saves the file.`,
    hint: field
      ? `Write it as a field at the end of the file, ${field}: 'the note'. No reader sees it.`
      : 'Say it where you propose the change, or in the field “memo” of facts.yaml, which no reader sees.',
  }),
  'frontmatter-missing': ({ reason, found }) => {
    const hint =
      'Start the file with a line ---, then title, summary, slug and updated, one a line, then a second line ---.';
    const messages = {
      empty: 'The file is empty.',
      open: 'The fields at the top are not closed: the second line --- is missing.',
      marker: `The first line is “${found}”; it should be three hyphens (---) only.`,
      none: 'The fields at the top of the text are missing.',
    };
    return { message: messages[reason], hint };
  },
};
