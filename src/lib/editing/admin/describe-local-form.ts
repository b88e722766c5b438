import { FORM_FOLDER } from '../../headers.ts';
import type { IssueLanguage } from '../../issues/localize-issue.ts';

const messages: Record<IssueLanguage, (address: string, folder: string) => string> = {
  en: (address, folder) =>
    `The form is at ${address}\n` +
    '1. Open it in Chrome, Edge or Chromium: other browsers cannot change files.\n' +
    '2. Press “Work with Local Repository”.\n' +
    `3. Choose the folder ${folder} and let the browser change it.\n` +
    'Nothing is sent anywhere: what you save are the files of that folder. "npm run check" says whether all is well.\n' +
    'Ctrl-C ends it.',
  fr: (address, folder) =>
    `Le formulaire est à ${address}fr.html\n` +
    '1. Ouvrez-le dans Chrome, Edge ou Chromium : les autres navigateurs ne peuvent pas modifier de fichiers.\n' +
    '2. Appuyez sur « Travailler avec le dépôt local ».\n' +
    `3. Choisissez le dossier ${folder} et permettez au navigateur de le modifier.\n` +
    'Rien n’est envoyé : ce que vous enregistrez, ce sont les fichiers de ce dossier. « npm run check » dit si tout va bien.\n' +
    'Ctrl-C l’arrête.',
};

/** What `npm run admin` says: where the form is, and how to open a folder with it. */
export const describeLocalForm = (origin: string, folder: string, language: IssueLanguage): string =>
  messages[language](`${origin}${FORM_FOLDER}`, folder);
