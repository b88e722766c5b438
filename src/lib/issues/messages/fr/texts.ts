import type { ImageReason, LinkReason } from '../../reasons.ts';
import type { MessagesFor, TextCode } from '../message.ts';

/** What is wrong with an image; `none`: it is no file beside the text. */
const imageReasons: Record<ImageReason | 'none', string> = {
  missing: 'n’est pas dans le dossier de la fiche',
  case: 'n’est pas écrite avec les mêmes majuscules que le fichier',
  outside: 'est hors du dossier de la fiche',
  link: 'est un lien vers un autre fichier',
  none: 'n’est pas un fichier utilisable',
};

const linkReasons: Record<LinkReason, (found: string) => string> = {
  invisible: (found) => `L’adresse « ${found} » contient une espace ou un autre signe qui ne se voit pas.`,
  mail: (found) => `« ${found} » est une adresse électronique : un lien vers elle commence par mailto:.`,
  phone: (found) =>
    `Un téléphone ne peut pas composer « ${found} » : après tel: viennent un plus et des chiffres, sans espaces.`,
  national: (found) => `« ${found} » ne marche que dans un pays : beaucoup de lecteurs ont le numéro d’un autre.`,
  file: (found) => `« ${found} » est un fichier, pas une adresse du web.`,
  path: (found) =>
    `« ${found} » n’est que la fin d’une adresse : le lien échouerait dans les autres langues et dans les fichiers.`,
  local: (found) => `« ${found} » est une adresse de votre propre ordinateur : personne d’autre ne peut l’ouvrir.`,
  web: (found) => `Il manque à l’adresse « ${found} » son début, https://.`,
};

/** Words about the links, images, headings, tables and notes of a text. */
export const texts: MessagesFor<TextCode> = {
  'link-scheme': ({ scheme, found }) => ({
    message: `Le lien « ${found} » commence par « ${scheme}: », qu’un navigateur pourrait exécuter.`,
    hint: 'Faites un lien vers https://…, mailto:…, tel:…, #un-titre du même texte, ou entry:<collection>/<clé>.',
  }),
  'link-target': ({ found, expected, reason }) => ({
    message: reason
      ? linkReasons[reason](found)
      : found.startsWith('#')
        ? `Aucun titre de ce texte n’a l’adresse « ${found} ».`
        : found
          ? `Le lien mène à « ${found} », une adresse que nous ne connaissons pas.`
          : 'Le lien n’a pas d’adresse.',
    hint:
      reason === 'national'
        ? 'Écrivez un plus, l’indicatif du pays puis le numéro sans son premier 0, comme dans tel:+3222794970.'
        : reason === 'local'
          ? `Mettez-la entre deux accents graves, pour que ce ne soit pas un lien : \`${found}\`.`
          : reason === 'file'
            ? 'On ne peut pas joindre de fichier. Publiez-le sur le site de votre organisation et faites un lien https://…, ou écrivez son contenu dans une page.'
            : expected
              ? reason
                ? `Écrivez ${expected}.`
                : `Vouliez-vous dire ${expected} ?`
              : found.startsWith('#')
                ? 'Écrivez # puis les mots du titre en minuscules, reliés par des traits d’union.'
                : 'Écrivez https://… pour un autre site, et entry:<collection>/<clé> pour une page de ce site.',
  }),
  'link-insecure': ({ found, expected }) => ({
    message: `Le lien « ${found} » commence par http:// : d’autres peuvent lire ou changer ce qui y passe.`,
    hint: `Essayez ${expected || 'la même adresse avec https://'} et gardez cette adresse si elle fonctionne.`,
  }),
  'link-words': ({ found, line }) => ({
    message: `Deux liens de cette page ont les mêmes mots, « ${found} », et mènent à deux endroits (le premier à la ligne ${line}).`,
    hint: 'Dites dans les mots de chacun où il mène : beaucoup de personnes lisent les liens hors de leur phrase.',
  }),
  'link-own': ({ found, expected }) => ({
    message: `« ${found} » est une adresse de ce site : elle conduit les lecteurs d’autres langues vers celle-ci, et se casse quand le site déménage.`,
    hint: expected ? `Écrivez ${expected}.` : 'Nommez la fiche voulue : entry:<collection>/<key>.',
  }),
  'image-unused': ({ found }) => ({
    message: `Aucun texte ne montre l’image « ${found} ».`,
    hint: `Montrez-la avec ![ce qu’elle montre](./${found}), ou supprimez le fichier.`,
  }),
  'link-label': ({ found }) => ({
    message: found ? `Les mots du lien, « ${found} », ne disent pas où il mène.` : 'Le lien n’a pas de mots.',
    hint: 'Nommez la page ou le document qu’il ouvre : beaucoup de personnes lisent les liens hors de leur phrase.',
  }),
  'link-title': ({ found }) => ({
    message: `Le titre du lien, « ${found} », ne s’affiche pas : presque personne ne le verrait.`,
    hint: 'Dites-le dans les mots du lien ou dans la phrase, et supprimez ce titre avec ses guillemets.',
  }),
  'image-path': ({ found, reason, expected }) => ({
    message: `L’image « ${found} » ${imageReasons[reason ?? 'none']}.`,
    hint: expected
      ? `Écrivez ${expected}.`
      : 'Mettez un fichier png, jpg, webp, avif ou svg dans le dossier de la fiche et écrivez son nom exact après ./, par exemple ./photo.jpg.',
  }),
  'image-type': ({ found, expected, format }) => ({
    message: expected.includes(',')
      ? `L’image « ${found} » est d’un format que nous ne pouvons pas afficher.`
      : `L’image « ${found} » n’est pas le fichier ${expected} que son nom annonce${format ? ` : c’est du ${format}` : ''}.`,
    hint: `Ouvrez-la et exportez-la de nouveau${expected.includes(',') ? ` dans un de ces formats : ${expected}` : ' ; changer son nom ne suffit pas'}.`,
  }),
  'image-size': ({ found, limit, ...size }) => ({
    message: `L’image « ${found} » est trop grande : ${'pixels' in size ? `${size.pixels} pixels` : `${size.megabytes.replace('.', ',')} Mo`}, pour un maximum de ${limit.replace('MP', 'millions de pixels').replace('MB', 'Mo')}.`,
    hint: 'Réduisez-la : 2 000 pixels de large suffisent.',
  }),
  'image-unsafe': ({ found, part }) => ({
    message: `Le dessin « ${found} » contient un élément qui pourrait s’exécuter ou se charger d’ailleurs${part ? ` : ${part}` : ''}.`,
    hint: 'Exportez-le de nouveau en SVG simple, sans script, lien ni police extérieure, ou en PNG.',
  }),
  'alt-missing': ({ found, image }) => ({
    message: found ? `« ${found} » ne dit pas ce que montre l’image.` : `L’image ${image} n’a pas de description.`,
    hint: `Écrivez ce qu’elle montre, pour les personnes qui ne la voient pas : ![…](${image || './photo.jpg'}).`,
  }),
  'heading-order': ({ found, expected, form }) => ({
    message:
      form === 'underline'
        ? `Une ligne de ${found === '1' ? '=' : '-'} fait un titre de la ligne qui la précède.`
        : found === '1'
          ? 'Un titre précédé d’un seul # se trouve dans le texte.'
          : `Un titre de niveau ${found} se trouve là où l’on attend le niveau ${expected}.`,
    hint:
      form === 'underline'
        ? `Écrivez ${'#'.repeat(Number(expected) || 2)} et une espace avant les mots et supprimez cette ligne ; si elle devait seulement séparer deux paragraphes, mettez une ligne vide avant elle.`
        : found === '1'
          ? 'Le titre de la page est au début du fichier : commencez celui-ci par ##.'
          : Number(found) > 4
            ? 'Écrivez plutôt **les mots** seuls sur leur ligne, ou remontez la partie : une page a trois niveaux de titres au plus, ##, ### et ####.'
            : `Commencez-le par ${'#'.repeat(Number(expected) || 2)} : on ne saute pas de niveau, car certains lecteurs vont de titre en titre à l’oreille.`,
  }),
  'table-head': ({ column }) => ({
    message: `La colonne ${column} du tableau n’a pas de titre.`,
    hint: 'Remplissez toutes les cases de la première ligne : elles sont lues à voix haute avec chaque case de leur colonne.',
  }),
  'id-duplicate': ({ id, line }) => ({
    message: `L’identifiant « ${id} » est utilisé deux fois${line ? ` ; le premier est à la ligne ${line}` : ''}.`,
    hint: 'Donnez à celui-ci son propre nom, en minuscules et traits d’union ; laissez le premier tel quel.',
  }),
  'footnote-missing': ({ id, part }) =>
    part === 'reference'
      ? {
          message: `La note [^${id}] est écrite mais jamais appelée.`,
          hint: `Écrivez [^${id}] après les mots qu’elle explique ou supprimez la note.`,
        }
      : {
          message: `La note [^${id}] est appelée mais n’est pas écrite.`,
          hint: `Ajoutez une ligne [^${id}]: … à la fin du texte ou supprimez l’appel.`,
        },
};
