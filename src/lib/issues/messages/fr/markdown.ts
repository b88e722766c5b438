import type { MarkdownReason } from '../../reasons.ts';
import type { MarkdownCode, Message, MessagesFor } from '../message.ts';

/** Words about Markdown, or the markup of another system, that readers would see as it stands. */
const reasons: Record<MarkdownReason, (found: string, expected: string | undefined) => Message> = {
  callout: (found, kind = 'note') => ({
    message: `« ${found} » ouvre un encadré dans d’autres systèmes ; ici, ces signes s’affichent tels quels.`,
    hint: `Écrivez <Callout kind="${kind}"> seul sur sa ligne, puis une ligne vide, les mots, une ligne vide et </Callout>. Supprimez les signes qui fermaient l’encadré.`,
  }),
  contents: (found) => ({
    message: `« ${found} » se trouve dans le texte ; ces signes s’affichent tels quels.`,
    hint: 'Supprimez-le : chaque longue page a d’elle-même son sommaire.',
  }),
  heading: (found, expected) => ({
    message: `Il manque à un titre l’espace après son # ; la page affiche donc « ${found} ».`,
    hint: `Écrivez ${expected ?? '## puis une espace avant les mots'}.`,
  }),
  list: (found) => ({
    message: `Une liste n’a pas été lue comme une liste : la page affiche « ${found.slice(0, 20)} » dans un seul paragraphe.`,
    hint: 'Commencez chaque ligne de la liste par un trait d’union et une espace (- Premier), ou par un chiffre, un point et une espace (1. Premier).',
  }),
  checkbox: () => ({
    message: 'Une case [ ] se trouve dans le texte ; personne ne peut la cocher.',
    hint: 'Écrivez <Checklist id="…"> avec un <Item id="…">…</Item> par ligne : chacun peut cocher ces cases et retrouver ses coches.',
  }),
  table: () => ({
    message: 'Un tableau n’a pas été lu comme un tableau : ses barres s’affichent telles quelles.',
    hint: 'Écrivez une ligne | --- | --- | sous la première rangée, avec autant de parties que de colonnes, et une ligne vide avant le tableau.',
  }),
  label: (found) => ({
    message: `« ${found} » nomme un endroit dans d’autres systèmes ; ici, il s’affiche tel quel.`,
    hint: 'Supprimez-le : on peut faire un lien vers chaque titre par ses mots, #comme-ceci.',
  }),
  fence: (found) => ({
    message: `« ${found} » est une balise d’un autre système : ses lignes s’affichent comme du code.`,
    hint: 'Écrivez une image ainsi : ![ce qu’elle montre](./photo.jpg), et un encadré ainsi : <Callout kind="note"> … </Callout>.',
  }),
  'link-address': (found, expected) => ({
    message: `Le lien vers « ${found} » n’a pas été lu : ses crochets s’affichent et personne ne peut le suivre.`,
    hint: expected
      ? `Une adresse n’a pas d’espaces. Écrivez ${expected}.`
      : 'Écrivez [les mots](l’adresse) : une adresse n’a pas d’espaces, et chaque crochet ou parenthèse va par deux.',
  }),
  'link-space': () => ({
    message: 'Une espace sépare les mots d’un lien de son adresse ; les crochets s’affichent donc tels quels.',
    hint: 'Supprimez cette espace : [les mots](https://…).',
  }),
  'link-order': () => ({
    message: 'Les crochets et les parenthèses d’un lien ont changé de place ; ils s’affichent donc tels quels.',
    hint: 'Écrivez les mots entre [ ] puis l’adresse entre ( ) : [les mots](https://…).',
  }),
  'page-link': (found) => ({
    message: `« ${found} » est un lien dans d’autres systèmes ; ici, les crochets s’affichent tels quels.`,
    hint: 'Écrivez [les mots](entry:guides/la-cle), avec le dossier et la clé de la page.',
  }),
  'image-address': (found, expected) => ({
    message: `L’image « ${found} » n’a pas été lue : ses crochets s’affichent à sa place.`,
    hint: expected
      ? `Un nom de fichier n’a pas d’espaces. Renommez le fichier pour pouvoir écrire ${expected}.`
      : 'Écrivez ![ce qu’elle montre](./photo.jpg), avec le nom du fichier et sans espaces.',
  }),
  note: () => ({
    message: 'Une note ^[…] se trouve dans le texte ; ces signes s’affichent tels quels.',
    hint: 'Écrivez [^1] après les mots, et une ligne [^1]: avec la note à la fin du texte.',
  }),
  highlight: (found) => ({
    message: `Les signes == s’affichent autour des mots : ${found}.`,
    hint: 'Supprimez ces signes ou écrivez **les mots** pour insister.',
  }),
  marks: (found) => ({
    message: `Ces signes n’ont pas été lus comme du gras ou de l’italique ; ils s’affichent tels quels : ${found}.`,
    hint: 'Mettez guillemets, parenthèses et points hors des étoiles, ou une espace entre les étoiles et la lettre voisine : « **mots** », et non **« mots »**suite. Pour une étoile que le public doit voir, écrivez \\*.',
  }),
  'emoji-code': (found) => ({
    message: `« ${found} » est le nom d’une petite image dans d’autres systèmes ; ici, ce nom s’affiche tel quel.`,
    hint: 'Supprimez-le ou écrivez le mot qu’il remplace.',
  }),
};

export const markdown: MessagesFor<MarkdownCode> = {
  'markdown-unread': ({ reason, found, expected }) => reasons[reason](found, expected),
};
