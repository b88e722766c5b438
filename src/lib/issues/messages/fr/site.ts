import type { ReferenceKind } from '../../reasons.ts';
import type { MessagesFor, SiteCode } from '../message.ts';

const choices = new Intl.ListFormat('fr', { type: 'disjunction' });
const meant = (expected: string | undefined): string =>
  expected ? `Vouliez-vous dire ${choices.format(expected.split(', '))} ?` : '';

const parts: Record<string, (name: string) => string> = {
  h2: () => 'un titre de niveau 2',
  h3: () => 'un titre de niveau 3',
  h4: () => 'un titre de niveau 4',
  list: (name) => `une liste de ${name} éléments`,
  table: (name) => `un tableau de ${name.replace('x', ' lignes et ')} colonnes`,
  footnotes: (name) => `des notes (${name})`,
  step: (name) => `l’étape « ${name} »`,
  section: (name) => `la section « ${name} »`,
  item: (name) => `l’élément « ${name} »`,
};

/** A part of the structure of a text in words: `step:map-needs` → l’étape « map-needs ». */
function toPart(part: string): string {
  const [kind = '', name = ''] = part.split(/:(.*)/s);
  return parts[kind]?.(name) ?? (name ? `${kind} « ${name} »` : `une partie « ${kind} »`);
}

const sectionNames: Record<string, string> = {
  meta: 'titre et résumé',
  intro: 'premières lignes',
  'field-papers': 'papiers à apporter (papers)',
  'field-audience': 'public visé (audience)',
  'field-team': 'équipe nécessaire (team)',
  'field-transfer': 'ce qu’une autre ville doit savoir (transfer)',
  'field-alt': 'description de l’image (alt)',
  'field-labels': 'mots de l’image (labels)',
};

/** Sections in words; they come with · between them, since a heading may hold a comma. */
const toSections = (sections: string): string =>
  sections
    .split(' · ')
    .map((name) => sectionNames[name] ?? `« ${name} »`)
    .join(', ');

/** What a reference can point to and miss. */
function toReferenceMessage(kind: ReferenceKind, collection: string, found: string): string {
  if (kind === 'page') return `La page « ${found} » n’existe pas.`;
  if (kind === 'collection') return `La collection « ${collection} » n’existe pas (${found}).`;
  if (kind === 'fragment') return `Il n’y a pas de partie « ${found} » dans ${collection}.`;
  if (kind === 'draft') return `« ${found} » dans ${collection} est un brouillon : le public ne le trouvera pas.`;
  if (kind === 'factor') return `Le facteur clé « ${found} » n’existe pas.`;
  return `Il n’y a pas de « ${found} » dans ${collection}.`;
}

export const site: MessagesFor<SiteCode> = {
  'reference-unknown': ({ kind, collection, found, expected }) => ({
    message: toReferenceMessage(kind, collection, found),
    hint:
      kind === 'draft'
        ? 'Retirez ce renvoi tant que l’autre fiche n’est pas publiée, ou publiez-la (draft: false).'
        : meant(expected) ||
          'Vérifiez la clé : c’est le nom du dossier ou du fichier, sans sa terminaison. Si elle n’existe pas encore, créez-la d’abord.',
  }),
  'locale-unknown': ({ name, expected, accepted }) => ({
    message: `« ${name} » n’est pas une langue de ce site.`,
    hint:
      [meant(expected), accepted && `Les langues de site.yaml : ${accepted}.`].filter(Boolean).join(' ') ||
      'Écrivez le nom court d’une langue de site.yaml, ou ajoutez-y la langue.',
  }),
  'locale-missing': ({ name, locale }) => ({
    message: `Le champ « ${name} » n’a pas de mots pour la langue « ${locale} ».`,
    hint: `Ajoutez une ligne « ${locale}: … » en dessous.`,
  }),
  'locale-chain': ({ reason, locale, other }) => {
    const messages = {
      self: `La langue « ${locale} » se remplace elle-même.`,
      repeated: `« ${other} » figure deux fois parmi les langues qui remplacent « ${locale} ».`,
      default: `« ${locale} » est la langue principale, qui a tous les textes : aucune autre ne la remplace.`,
      cycle: `« ${locale} » et « ${other} » se remplacent l’une l’autre.`,
    };
    const hints = {
      self: 'Supprimez la ligne.',
      repeated: 'Gardez la première des deux lignes.',
      default: 'Supprimez son « fallback ».',
      cycle: 'Gardez la ligne pour la langue qui a le moins de textes, et supprimez l’autre.',
    };
    return { message: messages[reason], hint: hints[reason] };
  },
  'fact-order': ({ name, found, other, value }) => ({
    message: `« ${name} » vaut ${found}, avant « ${other} », qui vaut ${value}.`,
    hint: 'Comparez les deux à leur source ; peut-être ont-ils été échangés.',
  }),
  'fact-duplicate': ({ other, name }) => ({
    message: name
      ? `C’est la même chose que ${other}, et les deux se contredisent : ${name}.`
      : `C’est la même chose que ${other}.`,
    hint: 'Gardez un seul fichier avec les faits qui valent, renvoyez-y partout, et supprimez l’autre. Si ce sont deux choses, donnez-leur des noms qui les distinguent.',
  }),
  'locale-fallback': ({ name, locale, found }) =>
    found === ''
      ? {
          message: `Ces champs n’ont pas encore de texte dans la langue « ${locale} » : ${name}.`,
          hint: `En attendant, le public voit une autre langue. Pour traduire, ajoutez une ligne « ${locale}: … » sous chacun.`,
        }
      : {
          message: `${found} fichiers ont des champs sans texte dans la langue « ${locale} » : ${name}.`,
          hint: `En attendant, le public voit une autre langue. Pour traduire un fichier, ajoutez une ligne « ${locale}: … » sous ses champs.`,
        },
  'slug-duplicate': ({ name, locale, other }) => ({
    message: `L’adresse « ${name} » (${locale}) est déjà prise par ${other}.`,
    hint: 'Choisissez un autre slug pour la plus récente des deux fiches.',
  }),
  'slug-reserved': ({ name }) => ({
    message: `« ${name} » est un mot que le site se réserve.`,
    hint: 'Choisissez un autre slug, par exemple avec un mot de plus.',
  }),
  'word-duplicate': ({ name, locale, other }) => ({
    message: `Le mot courant « ${name} » (${locale}) figure déjà dans ${other}.`,
    hint: 'Gardez-le là où la plupart des gens l’entendent. Un mot à deux sens peut mener à plusieurs réponses d’un même fichier.',
  }),
  'structure-differs': ({ reason, name, other }) => {
    const messages = {
      missing: `Il manque à cette traduction une partie du texte source : ${toPart(name)}.`,
      extra: `Cette traduction contient une partie absente du texte source : ${toPart(name)}.`,
      order: `À partir d’ici, les parties ne suivent plus l’ordre du texte source : ${toPart(name)} arrive trop tôt.`,
    };
    return {
      message: messages[reason],
      hint: `Les deux textes ont les mêmes balises, identifiants et titres, dans le même ordre. Comparez avec ${other}.`,
    };
  },
  'translation-missing': ({ locale, name, found }) => ({
    message:
      found === ''
        ? `Il n’y a pas encore de texte dans la langue « ${locale} ».`
        : `${found} fiches n’ont pas encore de texte dans la langue « ${locale} » : ${name}.`,
    hint: `En attendant, le public voit une autre langue. Pour traduire, copiez un texte de la fiche sous le nom text.${locale}.mdx.`,
  }),
  'translation-outdated': ({ reason, sections, other, locale, key }) => ({
    message:
      reason === 'unmarked'
        ? `Rien ne dit sur quelle version du fichier ${other} cette traduction a été faite.`
        : `Le texte source a changé depuis cette traduction : ${toSections(sections)}.`,
    hint: `Voyez ce qui a changé : npm run translations -- diff ${key} ${locale}. Corrigez la traduction, puis lancez : npm run translations -- done ${key} ${locale}. Sans ces commandes, traduisez ce qui diffère de ${other} et dites-le là où vous proposez la modification : quelqu’un les lancera.`,
  }),
  'date-future': ({ name, found }) => ({
    message: `Le champ « ${name} » donne un jour qui n’est pas encore venu : ${found}.`,
    hint: 'Vérifiez l’année ; écrivez le jour de la dernière modification.',
  }),
  'check-overdue': ({ date, months }) => ({
    message: `Ces données ont été vérifiées pour la dernière fois le ${date} ; elles doivent l’être ${months === '1' ? 'tous les mois' : `tous les ${months} mois`}.`,
    hint: 'Comparez-les avec leurs sources, corrigez-les, puis écrivez la date du jour dans « checked ».',
  }),
  'sensitive-unmarked': ({ name, found }) => ({
    message: `Ce service porte sur un sujet que d’autres ne doivent pas connaître de qui le lit (${name} : ${found}), mais il n’est pas marqué comme sensible.`,
    hint: 'Écrivez sensitive: true. L’adresse, l’onglet et ce qui est partagé ne trahissent alors rien, la page se quitte vite, et aucune copie ne reste sur l’appareil.',
  }),
  'entry-island': () => ({
    message: 'Aucune autre fiche ne renvoie à celle-ci, et elle ne renvoie à aucune.',
    hint: 'Mentionnez-la dans un guide de son thème ou reliez-la à une pratique, à un critère de référence ou à une ville, pour qu’on la trouve.',
  }),
  'string-missing': (params) =>
    'reason' in params
      ? {
          message: `La langue « ${params.locale} » n’a pas de mots pour l’interface : menus, boutons, titres.`,
          hint: `Traduisez le fichier strings/en.json du projet dans strings/${params.locale}.json.`,
        }
      : {
          message: `Les mots « ${params.name} » manquent dans la langue « ${params.locale} ».`,
          hint: `Ajoutez la ligne "${params.name}": "…" dans strings/${params.locale}.json.`,
        },
  'string-fallback': ({ name, locale, found }) => ({
    message: `Libellés de l’interface que la langue « ${locale} » n’a pas encore : ${found} (${name}).`,
    hint: `En attendant, le public voit une autre langue. Pour traduire, ajoutez des lignes "…": "…" dans strings/${locale}.json, comme dans strings/en.json du projet.`,
  }),
  'string-unknown': ({ name, expected }) => ({
    message: `Le site n’utilise pas les mots « ${name} ».`,
    hint: meant(expected) || 'Supprimez la ligne.',
  }),
  'string-placeholder': ({ name, expected, found }) => ({
    message: `« ${name} » doit contenir les mêmes emplacements à remplir que les mots d’origine.`,
    hint: `Attendu : ${expected || 'aucun'}. Trouvé : ${found || 'aucun'}. Ne traduisez pas ce qui se trouve entre {{ et }}.`,
  }),
  'string-markup': ({ name, found }) => ({
    message: `« ${name} » contient « ${found} », qui est du code et non des mots.`,
    hint: 'Les mots de l’interface sont du texte simple : ni balises, ni $t( ).',
  }),
  'publish-address': ({ found }) => ({
    message: `« ${found} » n’est qu’une adresse d’exemple ; elle figurerait dans chaque code QR, flux et fichier.`,
    hint: 'Écrivez l’adresse publique de votre site dans « url », et une boîte que quelqu’un lit dans « contact » (ou réglez SITE_URL et SITE_CONTACT là où le site est construit).',
  }),
  'publish-contact': () => ({
    message: 'Les personnes qui voient une erreur n’ont personne à qui le dire.',
    hint: 'Ajoutez une ligne « contact: … » avec une boîte que quelqu’un lit, ou « repository: … » (ou réglez SITE_CONTACT là où le site est construit).',
  }),
  'figure-label': (params) =>
    params.reason === 'unused'
      ? {
          message: `Le libellé « ${params.name} » n’est pas utilisé par la figure.`,
          hint: meant(params.expected) || 'Supprimez-le ou utilisez-le dans facts.yaml.',
        }
      : {
          message: `La figure utilise le libellé « ${params.name} », absent de ce texte.`,
          hint: `Ajoutez une ligne « ${params.name}: … » sous labels.`,
        },
};
