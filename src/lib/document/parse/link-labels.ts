/** Words of a link that say nothing out of their sentence, in the languages of our sites. */
const EMPTY_WORDS = [
  'here',
  'click here',
  'this link',
  'link',
  'this page',
  'more',
  'read more',
  'learn more',
  'see more',
  'ici',
  'cliquez ici',
  'cliquer ici',
  'ce lien',
  'lien',
  'cette page',
  'plus',
  'lire la suite',
  'lire plus',
  'en savoir plus',
  'voir plus',
  'هنا',
  'اضغط هنا',
  'انقر هنا',
  'اضغطوا هنا',
  'هذا الرابط',
  'المزيد',
  'اقرأ المزيد',
  'aquí',
  'haz clic aquí',
  'haga clic aquí',
  'este enlace',
  'más',
  'leer más',
  'más información',
  'тут',
  'натисніть тут',
  'за посиланням',
  'докладніше',
  'детальніше',
];

const emptyWords = new Set(EMPTY_WORDS);

/** Whether the words of a link do not say where it goes: a bare address, or “click here”. */
export const isEmptyLabel = (label: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(label) ||
  emptyWords.has(
    label
      .toLowerCase()
      .replace(/[\s.…:!>→»«]+/g, ' ')
      .trim(),
  );
