import type { HandbookWords } from './kind-words.ts';

/** The words of the French handbook for each kind, with the examples in French. */
export const french: HandbookWords = {
  text: {
    title: 'Texte',
    about: 'Écrivez comme dans un message. Une ligne qui finit n’en commence pas une autre sur la page.',
    example: 'Le guichet ouvre à neuf heures.',
  },
  paragraph: {
    title: 'Paragraphe',
    about: 'Une ligne vide avant et après fait un paragraphe.',
    example: 'Interrogez dix personnes arrivées cette année.',
  },
  heading: {
    title: 'Titre',
    about:
      'Deux signes pour une partie, trois pour une sous-partie, quatre au plus. Le titre de la page n’en a pas besoin : il est dans les champs.',
    example: '## Avant de commencer',
  },
  strong: {
    title: 'Mots importants',
    about: 'Deux étoiles de chaque côté. Pour ce qu’il ne faut pas manquer.',
    example: 'Apportez **votre passeport** et cette lettre.',
  },
  emphasis: {
    title: 'Mot accentué',
    about: 'Une étoile de chaque côté.',
    example: 'Demandez *avant* de prévoir.',
  },
  link: {
    title: 'Lien',
    about:
      'Vers une fiche de ce site avec `entry:`, qui trouve l’adresse dans chaque langue ; vers le web avec `https://`, vers une adresse avec `mailto:`, vers un téléphone avec `tel:`. Les mots disent où l’on va.',
    example:
      'Lisez [comment préparer un guichet](entry:guides/design-a-one-stop-shop), ou écrivez à [l’équipe](mailto:team@town.example).',
  },
  list: {
    title: 'Liste',
    about: 'Un tiret devant chaque ligne, ou des numéros quand l’ordre compte.',
    example: '- Demander avant de prévoir\n- Compter ce que les gens demandent',
  },
  table: {
    title: 'Tableau',
    about: 'La première ligne nomme les colonnes. Gardez les tableaux étroits : on lit surtout sur un téléphone.',
    example: '| Guichet | Ouvert |\n| --- | --- |\n| Mairie | Le matin |',
  },
  quote: {
    title: 'Citation',
    about: 'Les mots de quelqu’un d’autre, avec leur source.',
    example: '> Une semaine au guichet nous a appris plus qu’un an de réunions.',
  },
  footnoteReference: {
    title: 'Note de bas de page',
    about: 'Une remarque qui gênerait la phrase ; elle vient à la fin de la page.',
    example: 'La moitié des visites durait une minute.[^1]\n\n[^1]: Comptées pendant une semaine de mai.',
  },
  break: {
    title: 'Nouvelle ligne',
    about: 'Une barre oblique inversée à la fin d’une ligne, pour une adresse par exemple.',
    example: 'Mairie\\\n1, place du Marché',
  },
  rule: {
    title: 'Trait en travers de la page',
    about: 'Trois étoiles. Un titre vaut presque toujours mieux.',
  },
  code: {
    title: 'Quelque chose à taper',
    about: 'Des accents graves de chaque côté, pour des mots que le lecteur tape tels quels.',
    example: 'Écrivez `entry:` devant le nom d’une fiche.',
  },
  codeBlock: {
    title: 'Lignes à taper',
    about: 'Trois accents graves avant et après.',
    example: '```\nname: Guichet d’accueil\n```',
  },
  step: {
    title: 'Étape d’un guide',
    example:
      '<Step id="map-needs" title="Recenser les vrais besoins">\n\nInterrogez dix personnes arrivées cette année.\n\n</Step>',
    tags: {
      Step: {
        about: 'Une étape d’un guide.',
        attributes: { id: 'nomme l’étape ; ne change jamais, ne se traduit jamais.', title: 'le titre de l’étape.' },
      },
    },
  },
  section: {
    title: 'Partie fixe',
    example: '<Section kind="problem">\n\nIl fallait se rendre dans six bureaux.\n\n</Section>',
    tags: {
      Section: {
        about: 'Une partie fixe d’une pratique, d’une étude de cas ou d’une démarche.',
        attributes: { kind: 'de quelle partie il s’agit ; donne le titre.' },
      },
    },
  },
  checklist: {
    title: 'Liste à cocher',
    example:
      '<Checklist id="needs">\n\n<Item id="ten-requests">Relever les dix demandes les plus fréquentes</Item>\n<Item id="languages">Compter les langues parlées au guichet</Item>\n\n</Checklist>',
    tags: {
      Checklist: {
        about: 'Une liste de choses à cocher.',
        attributes: {
          id: 'nomme la liste ; les coches des lecteurs sont gardées sous ce nom.',
          title: 'le titre de la liste, s’il lui en faut un.',
        },
      },
      Item: {
        about: 'Une chose à cocher.',
        attributes: { id: 'nomme l’élément ; la coche du lecteur est gardée sous ce nom.' },
      },
    },
  },
  callout: {
    title: 'Encadré',
    example: '<Callout kind="tip" title="Commencer petit">\n\nOuvrez d’abord une matinée par semaine.\n\n</Callout>',
    tags: {
      Callout: {
        about: 'Un texte mis à part : une remarque, un conseil, un avertissement ou un exemple.',
        attributes: { kind: 'ce que c’est pour le lecteur.', title: 'le titre, si le nom de ce genre ne suffit pas.' },
      },
    },
  },
  doDont: {
    title: 'À faire et à éviter',
    example:
      '<DoDont>\n<Do>\n\n- Demander avant de prévoir\n\n</Do>\n<Dont>\n\n- Recopier le dépliant d’une autre ville\n\n</Dont>\n</DoDont>',
    tags: {
      DoDont: { about: 'Ce qu’il faut faire et ce qu’il faut éviter, côte à côte.', attributes: {} },
      Do: { about: 'Ce qu’il faut faire.', attributes: {} },
      Dont: { about: 'Ce qu’il faut éviter.', attributes: {} },
    },
  },
  questions: {
    title: 'Questions à se poser',
    example: '<Questions>\n\n- Qui ne vient jamais au guichet, et pourquoi ?\n\n</Questions>',
    tags: {
      Questions: { about: 'Des questions à se poser.', attributes: {} },
    },
  },
  measures: {
    title: 'Ce qu’il faut mesurer',
    example: '<Measures>\n\n- Nombre de visites avant qu’une demande soit réglée\n\n</Measures>',
    tags: {
      Measures: { about: 'Ce qu’il faut mesurer.', attributes: {} },
    },
  },
  figure: {
    title: 'Image avec légende',
    example:
      '<Figure src="./photo.jpg" alt="Deux conseillers et une famille autour d’une table ronde" caption="Une première visite" credit="Ville d’Exemple" />',
    tags: {
      Figure: {
        about: 'Une image avec une légende ou un crédit.',
        attributes: {
          src: 'l’image, un fichier à côté du texte.',
          alt: 'ce que montre l’image, pour qui ne la voit pas.',
          caption: 'le texte sous l’image.',
          credit: 'l’auteur de l’image.',
        },
      },
    },
  },
  infographic: {
    title: 'Infographie',
    tags: {
      Infographic: { about: 'Une infographie du site.', attributes: { entry: 'l’infographie à montrer.' } },
    },
  },
  practice: {
    title: 'Pratique à lire ensuite',
    example: '<Practice entry="vienna-startwien">\n\nLes mêmes conseils dans toutes les langues.\n\n</Practice>',
    tags: {
      Practice: {
        about: 'Une pratique à lire ensuite, avec une phrase qui dit pourquoi si elle aide.',
        attributes: { entry: 'la pratique vers laquelle aller.' },
      },
    },
  },
  keyFactors: {
    title: 'Facteurs clés',
    tags: {
      KeyFactors: {
        about: 'Des facteurs clés d’un critère de référence.',
        attributes: {
          benchmark: 'le critère auquel ils appartiennent.',
          only: 'les `id` des facteurs à montrer, séparés par des virgules ; tous sans cet attribut.',
        },
      },
    },
  },
  details: {
    title: 'Texte à déplier',
    example:
      '<Details summary="Une formule pour la délibération">\n\nLa ville crée un guichet unique pour les nouveaux arrivants.\n\n</Details>',
    tags: {
      Details: {
        about: 'Un texte qui s’ouvre quand le lecteur le demande.',
        attributes: { summary: 'la ligne qui ouvre le reste.' },
      },
    },
  },
  place: {
    title: 'Guichet',
    tags: {
      Place: {
        about: 'L’adresse, les horaires et le téléphone d’un guichet.',
        attributes: { entry: 'le guichet à montrer.' },
      },
    },
  },
  term: {
    title: 'Mot du glossaire',
    example: 'Accordez-vous d’abord sur les <Term entry="key-factor">facteurs clés</Term>.',
    tags: {
      Term: { about: 'Un mot expliqué dans le glossaire.', attributes: { entry: 'le mot du glossaire.' } },
    },
  },
  cite: {
    title: 'Source d’une phrase',
    example: 'Un seul guichet épargne cinq visites aux nouveaux arrivants. <Cite source="c18" />',
    tags: {
      Cite: { about: 'La source d’une phrase.', attributes: { source: 'la source de la phrase qui précède.' } },
    },
  },
};
