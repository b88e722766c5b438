import type { FolderKind, YamlFeature, YamlReason } from '../../reasons.ts';
import type { FileCode, Message, MessagesFor } from '../message.ts';

const yamlSyntax: Record<YamlReason, (found: string) => Message> = {
  quote: (found) => ({
    message: `Un guillemet s’ouvre ici et n’est jamais refermé : ${found}…`,
    hint: 'Refermez-le à la fin des mots. Entre guillemets simples, doublez l’apostrophe ou utilisez l’apostrophe courbe (’).',
  }),
  comment: (found) => ({
    message: `Les mots à partir de # sont perdus : après une espace, # commence une note que personne ne lit (${found}).`,
    hint: `Mettez toute la valeur entre guillemets droits : '${found.replaceAll("'", '’')}'. Une note pour les collègues se met dans le champ « memo » des faits et des fiches.`,
  }),
  'colon-space': (found) => ({
    message: `Il manque l’espace après le deux-points${found.length > 1 ? ` : ${found}` : ''}.`,
    hint: 'Écrivez le nom du champ, un deux-points, une espace, puis la valeur : title: Exemple.',
  }),
  colon: (found) => ({
    message: `Un deux-points suivi d’une espace coupe la valeur en deux après « ${found} ».`,
    hint: "Mettez toute la valeur entre guillemets simples, par exemple : title: 'Logement : par où commencer'.",
  }),
  tab: () => ({
    message: 'Cette ligne commence par une tabulation.',
    hint: 'Remplacez la tabulation par des espaces, deux par niveau.',
  }),
  indent: () => ({
    message: 'Les espaces au début de cette ligne ne s’accordent pas avec les lignes voisines.',
    hint: 'Les champs d’un même groupe commencent dans la même colonne ; ce qui dépend d’un champ est décalé de deux espaces.',
  }),
  duplicate: (found) => ({
    message: `Le champ « ${found} » figure deux fois dans le même groupe.`,
    hint: 'Gardez une des deux lignes et supprimez l’autre.',
  }),
  start: (found) => ({
    message: `Une valeur ne peut pas commencer par « ${found.slice(0, 1)} ».`,
    hint: 'Mettez toute la valeur entre guillemets simples.',
  }),
  documents: () => ({
    message: 'Une ligne de trois traits d’union (---) coupe le fichier en deux.',
    hint: 'Supprimez cette ligne : le fichier contient un seul groupe de champs.',
  }),
  escape: () => ({
    message: 'Une barre oblique inverse (\\) entre guillemets doubles annonce un code qui n’existe pas.',
    hint: 'Mettez la valeur entre guillemets simples ou supprimez la barre.',
  }),
  fields: (found) => ({
    message: `Il faudrait ici des champs comme « title: … », mais le fichier commence par « ${found} ».`,
    hint: 'Écrivez un champ par ligne : son nom, un deux-points, une espace, sa valeur.',
  }),
  json: () => ({
    message: 'Le fichier est illisible à partir d’ici.',
    hint: 'Chaque ligne s’écrit "clé": "mots", avec des guillemets droits ; toutes les lignes sauf la dernière finissent par une virgule.',
  }),
  other: (found) => ({
    message: `Impossible de lire cette ligne comme un champ${found ? `, à partir de « ${found} »` : ''}.`,
    hint: 'Comparez-la avec la même ligne d’un fichier voisin. Une valeur qui contient des signes inhabituels se met entre guillemets simples.',
  }),
};

const features: Record<YamlFeature, string> = {
  anchor: 'une ancre',
  alias: 'un alias',
  tag: 'une marque de type',
  merge: 'une fusion',
  directive: 'une directive',
};

const folders: Record<FolderKind, string> = {
  entry:
    'Le dossier d’une fiche ne contient que facts.yaml, un fichier text.<langue>.mdx par langue et des images (png, jpg, webp, avif, svg).',
  entries: 'Ce dossier contient un dossier par fiche, et rien d’autre.',
  records: 'Ce dossier ne contient que des fichiers nommés <clé>.yaml.',
  strings: 'Ce dossier ne contient que des fichiers nommés <langue>.json, comme fr.json.',
  top: 'Le dossier des contenus contient site.yaml, strings et les dossiers des collections.',
};

export const files: MessagesFor<FileCode> = {
  'file-encoding': ({ found }) => ({
    message: found
      ? `Le fichier est enregistré en ${found}.`
      : 'Le fichier contient des octets qui ne sont pas du texte UTF-8.',
    hint: 'Ouvrez-le dans votre éditeur, choisissez « Enregistrer avec l’encodage » puis UTF-8. Vérifiez ensuite les lettres accentuées.',
  }),
  'file-size': ({ found, limit }) => ({
    message: `Le fichier pèse ${found} ko ; le maximum est de ${limit} ko.`,
    hint: 'Répartissez le texte entre plusieurs fiches ou retirez ce qui a été collé par erreur.',
  }),
  'file-name': ({ name, reason, expected }) =>
    reason === 'image'
      ? {
          message: `« ${name} » ne convient pas comme nom d’image : un nom n’a pas d’espaces, et les accents changent d’un ordinateur à l’autre.`,
          hint: `Renommez le fichier : ${expected}.`,
        }
      : reason === 'reserved'
        ? {
            message: `« ${name} » est un nom que Windows se réserve : personne ne pourrait y copier le dossier.`,
            hint: `Choisissez un nom plus long, par exemple ${name}-ville.`,
          }
        : {
            message: `« ${name} » ne convient pas comme nom de dossier ou de fichier.`,
            hint: 'Utilisez des minuscules sans accent, des chiffres et des traits d’union isolés, par exemple guichet-unique ; 80 caractères au plus.',
          },
  'file-link': ({ name }) => ({
    message: name
      ? `« ${name} » est un lien vers un autre fichier, pas un fichier.`
      : 'Ce fichier est un lien vers un autre fichier.',
    hint: 'Mettez à sa place une copie du fichier lui-même.',
  }),
  'file-unexpected': ({ name, folder, expected }) => ({
    message: `« ${name} » n’a pas sa place ici.`,
    hint: `${folders[folder]}${expected ? ` Vouliez-vous dire « ${expected} » ?` : ''} Renommez, déplacez ou supprimez cet élément.`,
  }),
  'file-missing': ({ name, folder, reason }) => ({
    message: `Il manque le fichier ${name.replace('<locale>', '<langue>')}${folder ? ` dans ${folder}` : ''}.`,
    hint:
      reason === 'advice'
        ? 'Chaque site en a besoin : il dit ce que l’aide au choix demande et conseille. Copiez celui du projet et adaptez-le.'
        : reason === 'source'
          ? 'Cette traduction dit avoir été faite à partir de lui. Corrigez « from » ou ajoutez ce texte.'
          : folder
            ? 'La fiche n’est pas publiée tant qu’elle n’a pas ses données et au moins un texte. Ajoutez le fichier, ou copiez celui d’une fiche semblable et adaptez-le.'
            : 'Chaque site en a besoin : il donne le nom, l’adresse et les langues. Copiez celui du projet et adaptez-le.',
  }),
  'file-conflict': () => ({
    message: 'Deux personnes ont modifié ces lignes, et personne n’a encore choisi entre les deux versions.',
    hint: 'La première version suit <<<<<<<, la seconde suit =======, jusqu’à >>>>>>>. Gardez une seule fois les mots justes et supprimez ces trois lignes de signes.',
  }),
  'file-issues': ({ found }) => ({
    message: `et ${found} de plus dans ce fichier.`,
    hint: 'Corrigez d’abord ceux qui précèdent : beaucoup d’autres disparaîtront peut-être avec eux. Puis vérifiez de nouveau.',
  }),
  'character-hidden': ({ character, kind }) => ({
    message: `Un caractère caché (${character}) se trouve ici.`,
    hint:
      kind === 'direction'
        ? 'Il change l’ordre dans lequel les mots s’affichent. Supprimez-le : placez le curseur juste avant, appuyez sur Suppr, et retapez les mots si besoin.'
        : 'Il vient sans doute d’un copier-coller. Supprimez les mots qui l’entourent et retapez-les.',
  }),
  'character-unprintable': ({ found, character, expected }) => ({
    message: `Les fichiers PDF et les images de partage ne peuvent pas afficher ${found ? `« ${found} » (${character})` : `le caractère ${character}`} : leurs polices ne l’ont pas. La page web le peut.`,
    hint: expected
      ? `Écrivez plutôt « ${expected} ».`
      : found
        ? 'Le PDF met un autre signe, ou un carré, à sa place. Un signe peut s’écrire en toutes lettres, « téléphone » pour ☎. Une langue dont les lettres manquent (les fichiers ont les lettres latines, cyrilliques et arabes) demande une police : dites-le aux personnes qui s’occupent du site.'
        : 'Il est invisible et vient sans doute d’un copier-coller. Supprimez les mots qui l’entourent et retapez-les.',
  }),
  'character-broken': ({ found, expected }) => ({
    message: `Les lettres de « ${found} » sont abîmées : les mots ont été enregistrés d’une façon et lus d’une autre.`,
    hint: expected
      ? `Écrivez « ${expected} ». Regardez tout le texte : d’autres mots peuvent être touchés.`
      : 'Retapez les mots. Regardez tout le texte : d’autres mots peuvent être touchés.',
  }),
  'character-mixed': ({ found, letters }) => ({
    message: `« ${found} » mêle des lettres de deux alphabets (${[...letters].join(', ')}) : le mot semble juste, mais la recherche ne le trouve pas.`,
    hint: 'Retapez tout le mot avec un seul clavier.',
  }),
  'text-unfinished': ({ found }) => ({
    message: `« ${found} » dit que quelque chose reste à écrire ; tout le monde le verrait.`,
    hint: 'Écrivez ce qui manque, ou supprimez la phrase. Une remarque pour des collègues a sa place là où vous proposez la modification.',
  }),
  'text-secret': ({ found }) => ({
    message: `Ceci ressemble à la clé d’un compte (${found}) : n’importe qui pourrait s’en servir.`,
    hint: 'Supprimez-la ici et rendez-la invalide là d’où elle vient : ce qui a été une fois dans un dépôt reste lisible.',
  }),
  'yaml-syntax': ({ reason, found, language }) =>
    yamlSyntax[language === 'json' && reason !== 'duplicate' ? 'json' : reason](found),
  'yaml-feature': ({ feature, found }) => ({
    message: `« ${found} » est ${features[feature]} du format YAML que nous n’utilisons pas.`,
    hint: 'Écrivez la valeur en toutes lettres. Si le signe fait partie des mots, mettez-les entre guillemets simples.',
  }),
  'yaml-note': ({ found, field }) => ({
    message: `Une note se trouve derrière un #${found ? ` (${found.slice(0, 60)})` : ''} : le formulaire la supprime quand il enregistre le fichier.`,
    hint: field
      ? `Écrivez-la comme un champ à la fin du fichier, ${field}: 'la note'. Aucun lecteur ne la voit.`
      : 'Dites-la là où vous proposez la modification, ou dans le champ « memo » de facts.yaml, qu’aucun lecteur ne voit.',
  }),
  'frontmatter-missing': ({ reason, found }) => {
    const hint =
      'Commencez le fichier par une ligne ---, puis title, summary, slug et updated, un par ligne, puis une seconde ligne ---.';
    const messages = {
      empty: 'Le fichier est vide.',
      open: 'Les champs du début ne sont pas refermés : il manque la seconde ligne ---.',
      marker: `La première ligne est « ${found} » ; il faudrait seulement trois traits d’union (---).`,
      none: 'Les champs du début du texte manquent.',
    };
    return { message: messages[reason], hint };
  },
};
