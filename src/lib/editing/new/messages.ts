import type { IssueLanguage } from '../../issues/localize-issue.ts';

/** What `npm run new` says; for people who have never seen a terminal. */
const en = {
  language: 'en',
  missing: (rows: readonly string[]) => `These flags are missing:\n${rows.map((row) => `  ${row}`).join('\n')}`,
  fromCollection: (collection: string, kind: string, names: string) =>
    names === ''
      ? `there is nothing in ${collection}/ yet; add one first with "npm run new -- ${kind}"`
      : `a name from ${collection}/ (${names}), or add one first with "npm run new -- ${kind}"`,
  oneOf: (values: string) => `one of ${values}`,
  usage: (kinds: string) =>
    `What do you want to add?\n\n  npm run new -- <kind>\n\nKinds: ${kinds}\n\n` +
    'It asks what it needs. With --yes it asks nothing, and takes all from flags: --title "A welcome desk" --city lyon',
  unknown: (name: string, nearest: string | undefined) =>
    `"${name}" is no kind that can be added.${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  kind: 'What do you want to add?',
  title: 'Title or name',
  field: (path: string) => path,
  keys: 'several: separate them with commas',
  noChoice: (collection: string) => `There is nothing in ${collection}/ yet to choose from.`,
  translations: 'In which other languages do you want a stub to translate? (none: Enter)',
  stopped: 'Nothing was written.',
  refused: 'Nothing was written, since this would not pass the check:',
  written: 'Written:',
  next: 'What comes next:',
  write: (file: string) =>
    `Open ${file} and replace “Write here.” with your words. Delete the parts that you do not need.`,
  translate: (file: string, entry: string, locale: string) =>
    `Translate ${file}; then: npm run translations -- done ${entry} ${locale}`,
  publish: (file: string) => `To publish it, delete the line "draft: true" in ${file}.`,
  preview: (before: string) => `See it: ${before}npm run dev. Check it: ${before}npm run check.`,
  languageNext: (locale: string) =>
    `Translate the words of the buttons in strings/${locale}.json, then the texts one by one: text.${locale}.mdx beside each. ` +
    'What is missing shows in the next language of its list.',
  siteNext: (folder: string) =>
    `See it: CONTENT_DIR=${folder} npm run dev. Build it: CONTENT_DIR=${folder} npm run build.\n` +
    `Correct name, description and address in ${folder}/site.yaml.\n` +
    `Add your own desks and sheets: CONTENT_DIR=${folder} npm run new -- place, or service.\n` +
    `Say who you are: CONTENT_DIR=${folder} npm run new -- page --role about.\n` +
    `Before you publish: CONTENT_DIR=${folder} npm run check -- --publish. It says what readers would still miss.`,
  linkless: (files: string) =>
    `Read these again: they name sheets that did not come along, and their links were taken out: ${files}.`,
  folder: 'Folder of the new site, outside of this one',
  name: 'Name of the site',
  organisation: 'Who publishes it',
  description: 'What it is, in one sentence',
  url: 'Its public address (https://…)',
  languages: 'Languages, the main one first (en,fr,ar)',
  topics: 'Topics of the services to start from',
  areas: 'Cities and countries whose services come along',
  sheets: 'Other entries to start from',
  notEmpty: (folder: string) => `${folder} is not empty.`,
} as const;

type Messages = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};

const fr: Messages = {
  language: 'fr',
  missing: (rows) => `Il manque ces options :\n${rows.map((row) => `  ${row}`).join('\n')}`,
  fromCollection: (collection, kind, names) =>
    names === ''
      ? `il n’y a encore rien dans ${collection}/ ; ajoutez d’abord avec « npm run new -- ${kind} »`
      : `un nom de ${collection}/ (${names}), ou ajoutez d’abord avec « npm run new -- ${kind} »`,
  oneOf: (values) => `une valeur parmi ${values}`,
  usage: (kinds) =>
    `Que voulez-vous ajouter ?\n\n  npm run new -- <genre>\n\nGenres : ${kinds}\n\n` +
    'La commande demande ce qu’il lui faut. Avec --yes elle ne demande rien et lit tout des options : --title "Un guichet" --city lyon',
  unknown: (name, nearest) =>
    `« ${name} » ne peut pas être ajouté.${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
  kind: 'Que voulez-vous ajouter ?',
  title: 'Titre ou nom',
  field: (path) => path,
  keys: 'plusieurs : séparez-les par des virgules',
  noChoice: (collection) => `Il n’y a encore rien dans ${collection}/ à choisir.`,
  translations: 'Dans quelles autres langues voulez-vous une ébauche à traduire ? (aucune : Entrée)',
  stopped: 'Rien n’a été écrit.',
  refused: 'Rien n’a été écrit, car le contrôle le refuserait :',
  written: 'Écrit :',
  next: 'La suite :',
  write: (file) => `Ouvrez ${file} et remplacez « Écrivez ici. » par vos mots. Supprimez les parties inutiles.`,
  translate: (file, entry, locale) => `Traduisez ${file} ; puis : npm run translations -- done ${entry} ${locale}`,
  publish: (file) => `Pour publier, supprimez la ligne « draft: true » dans ${file}.`,
  preview: (before) => `Pour voir : ${before}npm run dev. Pour contrôler : ${before}npm run check.`,
  languageNext: (locale) =>
    `Traduisez les mots des boutons dans strings/${locale}.json, puis les textes un à un : text.${locale}.mdx à côté de chacun. ` +
    'Ce qui manque s’affiche dans la langue suivante de sa liste.',
  siteNext: (folder) =>
    `Pour voir : CONTENT_DIR=${folder} npm run dev. Pour construire : CONTENT_DIR=${folder} npm run build.\n` +
    `Corrigez nom, description et adresse dans ${folder}/site.yaml.\n` +
    `Ajoutez vos guichets et vos fiches : CONTENT_DIR=${folder} npm run new -- place, ou service.\n` +
    `Dites qui vous êtes : CONTENT_DIR=${folder} npm run new -- page --role about.\n` +
    `Avant de publier : CONTENT_DIR=${folder} npm run check -- --publish. La commande dit ce qui manquerait encore.`,
  linkless: (files) =>
    `Relisez ces textes : ils nomment des fiches qui ne sont pas venues, et leurs liens ont été retirés : ${files}.`,
  folder: 'Dossier du nouveau site, hors de celui-ci',
  name: 'Nom du site',
  organisation: 'Qui le publie',
  description: 'Ce qu’il est, en une phrase',
  url: 'Son adresse publique (https://…)',
  languages: 'Langues, la principale d’abord (fr,en,ar)',
  topics: 'Sujets des fiches de départ',
  areas: 'Villes et pays dont les fiches viennent aussi',
  sheets: 'Autres contenus de départ',
  notEmpty: (folder) => `${folder} n’est pas vide.`,
};

const catalogues: Record<IssueLanguage, Messages> = { en, fr };

/** The messages of the command in the language of the terminal. */
export const getMessages = (language: IssueLanguage): Messages => catalogues[language];
export type NewMessages = Messages;
