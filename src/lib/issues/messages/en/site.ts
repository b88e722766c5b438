import type { ReferenceKind } from '../../reasons.ts';
import type { MessagesFor, SiteCode } from '../message.ts';

const choices = new Intl.ListFormat('en', { type: 'disjunction' });
const meant = (expected: string | undefined): string =>
  expected ? `Did you mean ${choices.format(expected.split(', '))}?` : '';

const parts: Record<string, (name: string) => string> = {
  h2: () => 'a heading of level 2',
  h3: () => 'a heading of level 3',
  h4: () => 'a heading of level 4',
  list: (name) => `a list of ${name} items`,
  table: (name) => `a table of ${name.replace('x', ' rows and ')} columns`,
  footnotes: (name) => `footnotes (${name})`,
  step: (name) => `the step “${name}”`,
  section: (name) => `the section “${name}”`,
  item: (name) => `the item “${name}”`,
};

/** A part of the structure of a text in words: `step:map-needs` → the step “map-needs”. */
function toPart(part: string): string {
  const [kind = '', name = ''] = part.split(/:(.*)/s);
  return parts[kind]?.(name) ?? (name ? `${kind} “${name}”` : `a part “${kind}”`);
}

const sectionNames: Record<string, string> = {
  meta: 'title and summary',
  intro: 'opening words',
  'field-papers': 'papers to bring (papers)',
  'field-audience': 'for whom (audience)',
  'field-team': 'people needed (team)',
  'field-transfer': 'what another city must know (transfer)',
  'field-alt': 'what the picture shows (alt)',
  'field-labels': 'words in the picture (labels)',
};

/** Sections in words; they come with · between them, since a heading may hold a comma. */
const toSections = (sections: string): string =>
  sections
    .split(' · ')
    .map((name) => sectionNames[name] ?? `“${name}”`)
    .join(', ');

/** What a reference can point to and miss. */
function toReferenceMessage(kind: ReferenceKind, collection: string, found: string): string {
  if (kind === 'page') return `There is no page “${found}”.`;
  if (kind === 'collection') return `There is no collection “${collection}” (${found}).`;
  if (kind === 'fragment') return `There is no part “${found}” in ${collection}.`;
  if (kind === 'draft') return `“${found}” in ${collection} is a draft: readers will not find it.`;
  if (kind === 'factor') return `There is no key factor “${found}”.`;
  return `There is no “${found}” in ${collection}.`;
}

export const site: MessagesFor<SiteCode> = {
  'reference-unknown': ({ kind, collection, found, expected }) => ({
    message: toReferenceMessage(kind, collection, found),
    hint:
      kind === 'draft'
        ? 'Take the reference out until the other entry is published, or publish it (draft: false).'
        : meant(expected) ||
          'Check the key: it is the name of the folder or file, without its extension. If it does not exist yet, create it first.',
  }),
  'locale-unknown': ({ name, expected, accepted }) => ({
    message: `“${name}” is not a language of this site.`,
    hint:
      [meant(expected), accepted && `The languages of site.yaml: ${accepted}.`].filter(Boolean).join(' ') ||
      'Write the short name of a language that site.yaml lists, or add the language there.',
  }),
  'locale-missing': ({ name, locale }) => ({
    message: `The field “${name}” has no words for the language “${locale}”.`,
    hint: `Add a line “${locale}: …” under it.`,
  }),
  'locale-chain': ({ reason, locale, other }) => {
    const messages = {
      self: `The language “${locale}” stands in for itself.`,
      repeated: `“${other}” stands twice among the languages that stand in for “${locale}”.`,
      default: `“${locale}” is the main language, which has every text: no other stands in for it.`,
      cycle: `“${locale}” and “${other}” stand in for each other.`,
    };
    const hints = {
      self: 'Delete the line.',
      repeated: 'Keep the first of the two lines.',
      default: 'Delete its “fallback”.',
      cycle: 'Keep the line at the language with fewer texts, and delete the other one.',
    };
    return { message: messages[reason], hint: hints[reason] };
  },
  'fact-order': ({ name, found, other, value }) => ({
    message: `“${name}” is ${found}, before “${other}”, which is ${value}.`,
    hint: 'Compare both with their source; perhaps they have changed places.',
  }),
  'fact-duplicate': ({ other, name }) => ({
    message: name
      ? `This is the same as ${other}, and they contradict each other: ${name}.`
      : `This is the same as ${other}.`,
    hint: 'Keep one file with the facts that hold, let everything refer to it, and delete the other. If they are two things, give them names that tell them apart.',
  }),
  'locale-fallback': ({ name, locale, found }) =>
    found === ''
      ? {
          message: `These fields have no text in the language “${locale}” yet: ${name}.`,
          hint: `Readers get another language in the meantime. To translate, add a line “${locale}: …” under each.`,
        }
      : {
          message: `${found} files have fields without text in the language “${locale}” yet: ${name}.`,
          hint: `Readers get another language in the meantime. To translate a file, add a line “${locale}: …” under its fields.`,
        },
  'slug-duplicate': ({ name, locale, other }) => ({
    message: `The address “${name}” (${locale}) is already taken by ${other}.`,
    hint: 'Choose another slug for the newer of the two.',
  }),
  'slug-reserved': ({ name }) => ({
    message: `“${name}” is a word that the site keeps for itself.`,
    hint: 'Choose another slug, for example with one more word.',
  }),
  'word-duplicate': ({ name, locale, other }) => ({
    message: `The everyday word “${name}” (${locale}) stands in ${other} already.`,
    hint: 'Keep it where most people would mean it. A word with two meanings can lead to several answers of one file.',
  }),
  'structure-differs': ({ reason, name, other }) => {
    const messages = {
      missing: `This translation lacks a part of its source text: ${toPart(name)}.`,
      extra: `This translation has a part that its source text has not: ${toPart(name)}.`,
      order: `From here on, the parts do not follow the order of the source text: ${toPart(name)} comes too early.`,
    };
    return {
      message: messages[reason],
      hint: `Both texts have the same tags, ids and headings in the same order. Compare with ${other}.`,
    };
  },
  'translation-missing': ({ locale, name, found }) => ({
    message:
      found === ''
        ? `There is no text in the language “${locale}” yet.`
        : `${found} entries have no text in the language “${locale}” yet: ${name}.`,
    hint: `Readers get another language in the meantime. To translate, copy a text of the entry to text.${locale}.mdx.`,
  }),
  'translation-outdated': ({ reason, sections, other, locale, key }) => ({
    message:
      reason === 'unmarked'
        ? `Nothing says which version of ${other} this translation was made from.`
        : `The source text has changed since this translation: ${toSections(sections)}.`,
    hint: `See what changed: npm run translations -- diff ${key} ${locale}. Correct the translation, then run: npm run translations -- done ${key} ${locale}. Without these commands, translate what differs from ${other} and say so where you propose the change: somebody will run them.`,
  }),
  'date-future': ({ name, found }) => ({
    message: `The field “${name}” gives a day that has not come yet: ${found}.`,
    hint: 'Check the year; write the day of the last change.',
  }),
  'check-overdue': ({ date, months }) => ({
    message: `These facts were last checked on ${date}; they should be checked every ${months} ${months === '1' ? 'month' : 'months'}.`,
    hint: 'Compare them with their sources, correct them, then write today’s date in “checked”.',
  }),
  'sensitive-unmarked': ({ name, found }) => ({
    message: `This service is about something that others must not learn of its reader (${name}: ${found}), but it is not marked as sensitive.`,
    hint: 'Write sensitive: true. The address, the tab and what is shared then give nothing away, there is a quick way out, and no copy stays on a device.',
  }),
  'entry-island': () => ({
    message: 'No other entry refers to this one, and it refers to none.',
    hint: 'Mention it in a guide of its theme, or link it to a practice, a benchmark or a city, so that readers find it.',
  }),
  'string-missing': (params) =>
    'reason' in params
      ? {
          message: `The language “${params.locale}” has no words for the interface: menus, buttons, headings.`,
          hint: `Translate strings/en.json of the project into strings/${params.locale}.json.`,
        }
      : {
          message: `The words “${params.name}” are missing for the language “${params.locale}”.`,
          hint: `Add the line "${params.name}": "…" to strings/${params.locale}.json.`,
        },
  'string-fallback': ({ name, locale, found }) => ({
    message: `Strings of the interface that the language “${locale}” does not have yet: ${found} (${name}).`,
    hint: `Readers get another language in the meantime. To translate, add lines "…": "…" to strings/${locale}.json, as in strings/en.json of the project.`,
  }),
  'string-unknown': ({ name, expected }) => ({
    message: `The site has no use for the words “${name}”.`,
    hint: meant(expected) || 'Delete the line.',
  }),
  'string-placeholder': ({ name, expected, found }) => ({
    message: `“${name}” must hold the same places to fill in as the source words.`,
    hint: `Expected: ${expected || 'none'}. Found: ${found || 'none'}. Do not translate what stands between {{ and }}.`,
  }),
  'string-markup': ({ name, found }) => ({
    message: `“${name}” holds “${found}”, which is code and not words.`,
    hint: 'Words of the interface are plain text: no tags, no $t( ).',
  }),
  'publish-address': ({ found }) => ({
    message: `“${found}” is only a placeholder; it would stand in every QR code, feed and file.`,
    hint: 'Write the public address of your site in “url”, and a mailbox that somebody reads in “contact” (or set SITE_URL and SITE_CONTACT where the site is built).',
  }),
  'publish-contact': () => ({
    message: 'Readers who see a mistake have nobody to tell.',
    hint: 'Add a line “contact: …” with a mailbox that somebody reads, or “repository: …” (or set SITE_CONTACT where the site is built).',
  }),
  'figure-label': (params) =>
    params.reason === 'unused'
      ? {
          message: `The label “${params.name}” is not used by the figure.`,
          hint: meant(params.expected) || 'Delete it, or use it in facts.yaml.',
        }
      : {
          message: `The figure uses the label “${params.name}”, which this text does not have.`,
          hint: `Add a line “${params.name}: …” under labels.`,
        },
};
