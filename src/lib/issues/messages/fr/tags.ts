import type { AttributeReason, OneReason, PlaceReasons, SyntaxReasons } from '../../reasons.ts';
import type { Message, MessagesByReason, MessagesFor, TagCode } from '../message.ts';

const syntax: MessagesByReason<SyntaxReasons> = {
  brace: () => ({ message: 'Une accolade isolée se trouve ici.', hint: 'Écrivez \\{ pour { et \\} pour }.' }),
  attributes: ({ found }) => ({
    message: `« ${found} » donne une apparence ou un nom à des mots dans d’autres systèmes ; ici, ce serait lu comme du code.`,
    hint: found.startsWith('{#')
      ? 'Supprimez-le, ou écrivez-le à la fin d’un titre : ## Horaires {#horaires}.'
      : 'Supprimez-le : le texte dit ce qu’il a à dire, et le site lui donne son apparence.',
  }),
  'less-than': () => ({ message: 'Un signe < isolé se trouve ici.', hint: 'Écrivez &lt; pour <.' }),
  autolink: ({ found }) => ({
    message: 'Une adresse se trouve entre < et >.',
    hint: found?.startsWith('tel:')
      ? `Écrivez [le numéro tel qu’on le lit](${found}).`
      : 'Écrivez [des mots qui disent où elle mène](https://…).',
  }),
  'unclosed-tag': ({ name, openedAt }) => ({
    message: `La balise <${name}>${openedAt ? `, ouverte à la ligne ${openedAt},` : ''} n’est jamais fermée.`,
    hint: `Écrivez </${name}> sur sa propre ligne après le contenu, précédée d’une ligne vide.`,
  }),
  'unopened-tag': ({ name }) => ({
    message: `</${name}> ferme une balise qui n’est pas ouverte ici.`,
    hint: `Supprimez-la ou écrivez <${name}> avant le contenu.`,
  }),
  'mismatched-tag': ({ name, expected, openedAt }) => ({
    message: `</${name}> se trouve ici, mais la balise ouverte est <${expected}>${openedAt ? ` (ligne ${openedAt})` : ''}.`,
    hint: `Écrivez d’abord </${expected}> ou corrigez un des deux noms.`,
  }),
  'tag-line': ({ name }) => ({
    message: `La balise <${name}> partage sa ligne avec des mots.`,
    hint: `Écrivez <${name} …> et </${name}> chacune sur sa propre ligne, avec une ligne vide avant et après.`,
  }),
  'curly-quotes': ({ name }) => ({
    message: `Une valeur de la balise <${name}> est entre guillemets courbes.`,
    hint: 'Écrivez des guillemets droits : nom="valeur".',
  }),
  'attribute-quotes': ({ name }) => ({
    message: `Une valeur de la balise <${name}> n’a pas de guillemets, ou ils ne sont pas refermés.`,
    hint: 'Écrivez nom="valeur", avec un guillemet droit de chaque côté.',
  }),
  strikethrough: () => ({
    message: 'Des mots entre deux signes ~ sont barrés.',
    hint: 'Supprimez ces mots, ou les signes qui les entourent. Pour « environ », écrivez « environ » ou \\~.',
  }),
  'task-list': () => ({
    message: 'Une liste à cases [ ] se trouve ici.',
    hint: 'Écrivez <Checklist id="…"> avec un <Item id="…">…</Item> par ligne : chacun peut cocher ces cases et retrouver ses coches.',
  }),
  'too-deep': () => ({
    message: 'Des listes, des citations ou des balises sont imbriquées sur trop de niveaux.',
    hint: 'Remontez le contenu d’un ou deux niveaux.',
  }),
  'too-long': ({ found, limit }) => ({
    message: `Un paragraphe de ${found} caractères commence ici ; le maximum est de ${limit}.`,
    hint: 'Divisez-le par des lignes vides ou retirez ce qui a été collé par erreur.',
  }),
  other: () => ({
    message: 'Le texte est illisible à partir d’ici.',
    hint: 'Cherchez une accolade, un signe < ou une balise non fermée, ici ou juste avant.',
  }),
};

const toSyntaxMessage = <Reason extends keyof SyntaxReasons>(params: OneReason<SyntaxReasons, Reason>): Message =>
  syntax[params.reason](params);

/** What stands in a text without being a tag. */
const plainNames: Readonly<Record<string, string>> = {
  image: 'une image',
  list: 'une liste',
  quote: 'une citation',
  footnote: 'une note',
  link: 'un lien',
  text: 'du texte sans balise',
  heading: 'un titre',
};

/** A node as editors know it: a picture, a list, <Step>. */
const toThing = (name: string): string => plainNames[name] ?? `<${name}>`;
const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const top = (expected: string): string => expected.replace(/\btop\b/, 'le premier niveau du texte');
const places: MessagesByReason<PlaceReasons> = {
  collection: ({ name, expected }) => ({
    message: `<${name}> n’a pas sa place dans cette collection.`,
    hint: expected ? `Sa place : ${expected}.` : 'Supprimez-la.',
  }),
  parent: ({ name, parent, expected }) => ({
    message: `${capitalize(toThing(name))} n’a pas sa place ${parent && parent !== 'top' ? `dans ${toThing(parent)}` : 'ici'}.`,
    hint: expected ? `Sa place : ${top(expected)}.` : 'Mettez-la à part.',
  }),
  inline: ({ name }) => ({
    message: `<${name}> se trouve au milieu d’une ligne de mots.`,
    hint: 'Donnez-lui sa propre ligne, avec une ligne vide avant et après.',
  }),
  alone: () => ({
    message: 'Une image se trouve dans un titre, un lien, un tableau ou des mots en gras ou en italique.',
    hint: 'Donnez-lui sa propre ligne, avec une ligne vide avant et après.',
  }),
  repeated: ({ name, parent }) => ({
    message: `Un deuxième <${name}> se trouve dans le même ${parent === 'top' ? 'texte' : `<${parent}>`}.`,
    hint: 'Un seul est possible à cet endroit : réunissez les deux.',
  }),
};

const toPlaceMessage = <Reason extends keyof PlaceReasons>(params: OneReason<PlaceReasons, Reason>): Message =>
  places[params.reason](params);

const forms: Record<AttributeReason, (expected: string) => string> = {
  id: () => 'Écrivez un nom en minuscules sans accent, chiffres et traits d’union, le même dans toutes les langues.',
  key: () => 'Écrivez la clé : le nom du dossier ou du fichier, en minuscules, chiffres et traits d’union.',
  keys: () => 'Écrivez des identifiants séparés par des virgules, par exemple one-entry,shared-file.',
  enum: (expected) =>
    expected.includes(',') ? `Valeurs admises : ${expected}.` : `Vouliez-vous dire « ${expected} » ?`,
  words: () => 'Écrivez des mots pour le public.',
  repeated: () => 'Il figure deux fois dans la balise : gardez-en un.',
  image: () => 'Écrivez le nom d’un fichier placé à côté du texte, par exemple ./photo.jpg.',
  reserved: () => 'Le site se réserve ce nom : choisissez-en un autre.',
};

const scripts: Record<string, string> = { Cyrillic: 'cyrillique', Greek: 'grecque' };

const lookalike = ({ letter, script = '' }: { letter?: string; script?: string }): string =>
  letter ? ` La lettre « ${letter} » est ${scripts[script] ?? script} : elle a seulement l’air latine.` : '';

/** Words about the syntax of a text and about its tags. */
export const tags: MessagesFor<TagCode> = {
  'mdx-syntax': toSyntaxMessage,
  'mdx-code': () => ({
    message: 'Une ligne qui commence par import ou export est du code.',
    hint: 'Supprimez-la : un texte ne contient que des mots et nos balises. Si c’est une phrase, commencez-la par un autre mot.',
  }),
  'mdx-expression': ({ found, tag, attribute }) => ({
    message: `Des accolades contiennent du code${tag ? ` dans la balise <${tag}>` : ''}${found ? ` : ${found}` : ''}.`,
    hint: attribute
      ? `Écrivez la valeur elle-même : ${attribute}="…".`
      : tag
        ? 'Supprimez les accolades et ce qu’elles contiennent.'
        : 'Supprimez-les. Pour une accolade que le public doit voir, écrivez \\{ et \\}.',
  }),
  'mdx-html': ({ name }) =>
    name === '!--'
      ? {
          message: 'Un commentaire <!-- … --> se trouve dans le texte.',
          hint: 'Supprimez-le : un texte ne contient que ce que le public voit. Dites-le à vos collègues là où vous proposez la modification, ou dans le champ « memo » de facts.yaml.',
        }
      : {
          message: name
            ? `<${name}> est du HTML, que les textes n’admettent pas.`
            : 'Ceci est du HTML, que les textes n’admettent pas.',
          hint: 'Utilisez Markdown ou une de nos balises. Pour un signe < que le public doit voir, écrivez &lt;.',
        },
  'tag-unknown': (params) => ({
    message: `La balise <${params.name}> n’existe pas.${lookalike(params)}`,
    hint: params.expected
      ? `Vouliez-vous dire <${params.expected}> ?`
      : params.name === ''
        ? 'Écrivez &lt;&gt; pour ces deux signes, ou supprimez-les.'
        : 'Utilisez une des balises présentées dans CONTRIBUTING.fr.md ou supprimez-la.',
  }),
  'tag-place': toPlaceMessage,
  'tag-empty': ({ name, expected }) => ({
    message: `${capitalize(toThing(name))} est vide.`,
    hint:
      name === 'heading'
        ? 'Écrivez ses mots après ##, ou supprimez la ligne.'
        : `Écrivez ${expected ? `son contenu (${expected})` : 'son contenu'} entre la balise ouvrante et la balise fermante, ou supprimez les deux.`,
  }),
  'attribute-unknown': (params) => ({
    message: `<${params.tag}> n’a pas d’attribut « ${params.name} ».${lookalike(params)}`,
    hint: params.expected ? `Vouliez-vous dire « ${params.expected} » ?` : 'Supprimez-le.',
  }),
  'attribute-missing': ({ name, tag }) => ({
    message: `Il manque à <${tag}> son attribut « ${name} ».`,
    hint: `Écrivez <${tag} ${name}="…">.`,
  }),
  'attribute-value': (params) => ({
    message: params.found
      ? `« ${params.found} » ne convient pas comme valeur de « ${params.name} » dans <${params.tag}>.`
      : `L’attribut « ${params.name} » de <${params.tag}> est vide.`,
    hint: forms[params.form](params.expected ?? ''),
  }),
};
