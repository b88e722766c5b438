import type { IssueLanguage } from '../../issues/localize-issue.ts';
import { OLDEST_READER } from './reading-level.ts';

const en = {
  nothing: 'This change touches no content.',
  title: 'What this change does',
  files: (count: number) => (count === 1 ? '1 file of the content changed.' : `${count} files of the content changed.`),
  good: 'The check finds nothing wrong in it. Thank you!',
  issues: 'To mend',
  error: 'error',
  warning: 'warning',
  pages: 'Pages that change',
  noPage: 'no page of its own',
  shownBy: 'also shown by',
  stale: 'Translations to bring up to date',
  level: 'How easy the English is to read',
  age: (age: number) => `a reader of ${age} follows it`,
  was: (age: number) => `it was ${age}`,
  target: `aim: ${OLDEST_READER}`,
  long: 'a long sentence',
  due: 'Facts to check again soon',
  dueOn: (day: string, checked: string) => `due on ${day}, checked on ${checked}`,
  late: (day: string, checked: string) => `**late** since ${day}, checked on ${checked}`,
  owner: { editor: 'the editors', city: 'the city', association: 'an association', service: 'the service itself' },
  stillValid: (file: string) => `Still true? Put today’s date after \`checked:\` in ${file}, in this pull request.`,
  preview: (address: string) => `See it: ${address}`,
  more: (count: number) => `and ${count} more: the summary of the run has them all`,
} as const;

export type AdviceWords = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : (typeof en)[K] extends string
      ? string
      : Readonly<Record<keyof (typeof en)[K], string>>;
};

const fr: AdviceWords = {
  nothing: 'Cette modification ne touche aucun contenu.',
  title: 'Ce que fait cette modification',
  files: (count) => (count === 1 ? '1 fichier du contenu a changé.' : `${count} fichiers du contenu ont changé.`),
  good: 'Le contrôle n’y trouve rien à redire. Merci !',
  issues: 'À corriger',
  error: 'erreur',
  warning: 'avertissement',
  pages: 'Pages qui changent',
  noPage: 'sans page à elle',
  shownBy: 'aussi montré par',
  stale: 'Traductions à mettre à jour',
  level: 'Facilité de lecture de l’anglais',
  age: (age) => `se lit à ${age} ans`,
  was: (age) => `c’était ${age}`,
  target: `but : ${OLDEST_READER}`,
  long: 'une phrase longue',
  due: 'Faits bientôt à vérifier de nouveau',
  dueOn: (day, checked) => `à vérifier le ${day}, dernière vérification le ${checked}`,
  late: (day, checked) => `**en retard** depuis le ${day}, dernière vérification le ${checked}`,
  owner: { editor: 'la rédaction', city: 'la Ville', association: 'une association', service: 'le service lui-même' },
  stillValid: (file) =>
    `Toujours vrai ? Mettez la date du jour après \`checked:\` dans ${file}, dans cette pull request.`,
  preview: (address) => `Pour voir : ${address}`,
  more: (count) => `et ${count} de plus : le résumé de l’exécution les a tous`,
};

/** What the coach says, by the language of the editor. */
export const adviceWords: Record<IssueLanguage, AdviceWords> = { en, fr };
