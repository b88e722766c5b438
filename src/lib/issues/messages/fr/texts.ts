import type { MessagesFor, TextCode } from '../words.ts';

const asIs = 'Un texte contient des mots, les balises du guide de contribution, et rien qu’un programme puisse exécuter.';

export const texts: MessagesFor<TextCode> = {
  'mdx-syntax': ({ reason, name, line, found }) => {
    const words: Record<string, { message: string; hint: string }> = {
      brace: { message: 'Une accolade isolée se trouve ici.', hint: 'Écrivez \\{ pour { et \\} pour }.' },
      angle: { message: 'Un signe < isolé se trouve ici.', hint: 'Écrivez &lt; pour <.' },
      'unclosed-tag': {
        message: `La balise <${name}>${line ? `, ouverte à la ligne ${line},` : ''} n’est jamais fermée.`,
        hint: `Écrivez </${name}> sur sa propre ligne après le contenu, précédée d’une ligne vide.`,
      },
      'unopened-tag': {
        message: `</${name}> ferme une balise qui n’est pas ouverte ici.`,
        hint: `Supprimez-la ou écrivez <${name}> avant le contenu.`,
      },
      'crossed-tags': {
        message: `</${name}> se trouve là où une autre balise est encore ouverte${found ? ` (<${found}>${line ? `, ligne ${line}` : ''})` : ''}.`,
        hint: 'Fermez d’abord la dernière balise ouverte.',
      },
      attribute: { message: 'Un attribut de cette balise est illisible.', hint: 'Écrivez nom="valeur", avec des guillemets droits.' },
    };
    return words[reason] ?? { message: 'Le texte est illisible à partir d’ici.', hint: 'Cherchez une accolade, un signe < ou une balise non fermée, ici ou juste avant.' };
  },
  'mdx-code': () => ({ message: 'Une ligne qui commence par import ou export est du code.', hint: `Supprimez-la. ${asIs}` }),
  'mdx-expression': ({ found }) => ({
    message: `Les accolades contiennent du code${found ? ` : {${found}}` : ''}.`,
    hint: 'Supprimez-les. Pour une accolade que le public doit voir, écrivez \\{ et \\}.',
  }),
  'mdx-html': ({ name }) => ({
    message: name ? `<${name}> est du HTML.` : 'Ceci est du HTML.',
    hint: `Utilisez Markdown ou une de nos balises. ${asIs} Pour un signe < que le public doit voir, écrivez &lt;.`,
  }),
  'tag-unknown': ({ name, expected, accepted, reason }) => ({
    message:
      reason === 'homoglyph' ? `La balise <${name}> contient une lettre d’un autre alphabet, d’apparence identique.` : `La balise <${name}> n’existe pas.`,
    hint: expected ? `Vouliez-vous dire <${expected}> ?` : accepted ? `Utilisez une de ces balises : ${accepted}.` : 'Utilisez une des balises du guide de contribution.',
  }),
  'tag-place': ({ name, expected }) => ({
    message: `<${name}> n’a pas sa place ici.`,
    hint: expected ? `Sa place : ${expected}.` : 'Déplacez-la à l’endroit que donne le guide de contribution, ou supprimez-la.',
  }),
  'tag-empty': ({ name }) => ({ message: `<${name}> est vide.`, hint: 'Écrivez son contenu entre la balise ouvrante et la balise fermante, ou supprimez les deux.' }),
  'attribute-unknown': ({ name, tag, expected, accepted }) => ({
    message: `<${tag}> n’a pas d’attribut « ${name} ».`,
    hint: expected ? `Vouliez-vous dire « ${expected} » ?` : accepted ? `Attributs admis : ${accepted}.` : 'Supprimez-le.',
  }),
  'attribute-missing': ({ name, tag }) => ({
    message: `Il manque à <${tag}> son attribut « ${name} ».`,
    hint: `Écrivez <${tag} ${name}="…">.`,
  }),
  'attribute-value': ({ name, tag, found, expected, accepted }) => ({
    message: `« ${found} » ne convient pas comme valeur de « ${name} » dans <${tag}>.`,
    hint: accepted ? `${expected ? `Vouliez-vous dire « ${expected} » ? ` : ''}Valeurs admises : ${accepted}.` : `Attendu : ${expected || 'une valeur entre guillemets droits'}.`,
  }),
  'link-scheme': ({ found }) => ({
    message: `Le lien mène à « ${found} », qu’un navigateur pourrait exécuter ou ouvrir de lui-même.`,
    hint: 'Faites un lien vers https://…, vers mailto:… ou tel:…, vers #un-titre, ou vers une fiche avec entry:<collection>/<clé>.',
  }),
  'link-target': ({ found }) => ({
    message: `Le lien mène à « ${found} », une adresse que nous ne connaissons pas.`,
    hint: 'Écrivez https://… pour un autre site, et entry:<collection>/<clé> pour une page de ce site.',
  }),
  'link-insecure': ({ found }) => ({
    message: `Le lien ${found ? `vers « ${found} » ` : ''}commence par http:// : d’autres peuvent lire ce qui y passe.`,
    hint: 'Essayez la même adresse avec https:// et utilisez-la si elle fonctionne.',
  }),
  'link-label': ({ found }) => ({
    message: found ? `Les mots du lien, « ${found} », ne disent pas où il mène.` : 'Le lien n’a pas de mots.',
    hint: 'Nommez la page ou le document qu’il ouvre : un lien se lit souvent hors de sa phrase.',
  }),
  'image-path': ({ found, reason }) => ({
    message: `L’image « ${found} » ${reason === 'case' ? 'n’est pas écrite avec les mêmes majuscules que le fichier' : reason === 'missing' ? 'n’est pas dans le dossier de la fiche' : 'ne peut pas être utilisée'}.`,
    hint: 'Mettez le fichier dans le dossier de la fiche et écrivez son nom exact après ./, par exemple ./photo.jpg.',
  }),
  'image-type': ({ found, expected }) => ({
    message: `L’image « ${found} » n’est pas ce que dit la fin de son nom${expected ? ` : c’est un fichier ${expected}` : ''}.`,
    hint: 'Ouvrez-la et exportez-la de nouveau en PNG, JPEG, WebP, AVIF ou SVG.',
  }),
  'image-size': ({ found, limit, unit, name }) => ({
    message: `L’image ${name ? `« ${name} » ` : ''}est trop grande : ${found}${unit ? ` ${unit}` : ''}${limit ? ` pour un maximum de ${limit}${unit ? ` ${unit}` : ''}` : ''}.`,
    hint: 'Réduisez-la à 2 Mo et 25 mégapixels au plus ; 2 000 pixels de large suffisent.',
  }),
  'image-unsafe': ({ found, name }) => ({
    message: `Le dessin ${name ? `« ${name} » ` : ''}contient un élément qui pourrait s’exécuter ou se charger d’ailleurs${found ? ` : ${found}` : ''}.`,
    hint: 'Exportez-le de nouveau en SVG simple, sans script et sans lien, ou en PNG.',
  }),
  'alt-missing': ({ found }) => ({
    message: found ? `« ${found} » est un nom de fichier, pas une description de l’image.` : 'L’image n’a pas de description.',
    hint: 'Écrivez entre les crochets ce que montre l’image, pour les personnes qui ne la voient pas.',
  }),
  'heading-order': ({ found, expected }) => ({
    message: found === '1' ? 'Un titre précédé d’un seul # se trouve dans le texte.' : `Un titre de niveau ${found} se trouve ici${expected ? ` alors que le niveau suivant est le ${expected}` : ''}.`,
    hint:
      found === '1'
        ? 'Le titre de la page est au début du fichier : commencez les titres du texte par ##.'
        : `Ne sautez pas de niveau${expected ? ` : commencez celui-ci par ${'#'.repeat(Number(expected) || 2)}` : ''}.`,
  }),
  'table-head': () => ({
    message: 'Une colonne du tableau n’a pas de titre.',
    hint: 'Remplissez toutes les cases de la première ligne : elles sont lues à voix haute avec chaque case de leur colonne.',
  }),
  'id-duplicate': ({ name, line }) => ({
    message: `« ${name} » est utilisé deux fois${line ? ` ; la première est à la ligne ${line}` : ''}.`,
    hint: 'Donnez à chacun son propre nom, en minuscules et traits d’union ; laissez le premier tel quel.',
  }),
  'footnote-missing': ({ name }) => ({
    message: `La note [^${name}] est appelée mais n’est pas écrite.`,
    hint: `Ajoutez une ligne [^${name}]: … à la fin du texte ou supprimez l’appel.`,
  }),
};
