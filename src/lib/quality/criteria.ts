/** A success criterion of the Web Content Accessibility Guidelines. */
export interface Criterion {
  level: 'A' | 'AA';
  en: string;
  /** As the authorised French translation of the W3C has it. */
  fr: string;
  /** Came with WCAG 2.2: EN 301 549 V3.2.1 refers to 2.1 and does not have it. */
  isNew?: true;
}

/**
 * The criteria of WCAG 2.2 at levels A and AA, https://www.w3.org/TR/WCAG22/. Those of WCAG 2.1 stand in clause 9 of
 * EN 301 549 V3.2.1 under the same number: 1.4.3 is 9.1.4.3.
 */
export const criteria = {
  '1.1.1': { level: 'A', en: 'Non-text Content', fr: 'Contenu non textuel' },
  '1.2.1': {
    level: 'A',
    en: 'Audio-only and Video-only (Prerecorded)',
    fr: 'Contenu seulement audio ou vidéo (préenregistré)',
  },
  '1.2.2': { level: 'A', en: 'Captions (Prerecorded)', fr: 'Sous-titres (préenregistrés)' },
  '1.2.3': {
    level: 'A',
    en: 'Audio Description or Media Alternative (Prerecorded)',
    fr: 'Audiodescription ou version de remplacement pour un média temporel (préenregistré)',
  },
  '1.2.4': { level: 'AA', en: 'Captions (Live)', fr: 'Sous-titres (en direct)' },
  '1.2.5': { level: 'AA', en: 'Audio Description (Prerecorded)', fr: 'Audiodescription (préenregistrée)' },
  '1.3.1': { level: 'A', en: 'Info and Relationships', fr: 'Information et relations' },
  '1.3.2': { level: 'A', en: 'Meaningful Sequence', fr: 'Ordre séquentiel logique' },
  '1.3.3': { level: 'A', en: 'Sensory Characteristics', fr: 'Caractéristiques sensorielles' },
  '1.3.4': { level: 'AA', en: 'Orientation', fr: 'Orientation' },
  '1.3.5': { level: 'AA', en: 'Identify Input Purpose', fr: 'Identifier la finalité de la saisie' },
  '1.4.1': { level: 'A', en: 'Use of Color', fr: 'Utilisation de la couleur' },
  '1.4.2': { level: 'A', en: 'Audio Control', fr: 'Contrôle du son' },
  '1.4.3': { level: 'AA', en: 'Contrast (Minimum)', fr: 'Contraste (minimum)' },
  '1.4.4': { level: 'AA', en: 'Resize Text', fr: 'Redimensionnement du texte' },
  '1.4.5': { level: 'AA', en: 'Images of Text', fr: 'Texte sous forme d’image' },
  '1.4.10': { level: 'AA', en: 'Reflow', fr: 'Redistribution' },
  '1.4.11': { level: 'AA', en: 'Non-text Contrast', fr: 'Contraste du contenu non textuel' },
  '1.4.12': { level: 'AA', en: 'Text Spacing', fr: 'Espacement du texte' },
  '1.4.13': { level: 'AA', en: 'Content on Hover or Focus', fr: 'Contenu au survol ou au focus' },
  '2.1.1': { level: 'A', en: 'Keyboard', fr: 'Clavier' },
  '2.1.2': { level: 'A', en: 'No Keyboard Trap', fr: 'Pas de piège au clavier' },
  '2.1.4': { level: 'A', en: 'Character Key Shortcuts', fr: 'Raccourcis clavier utilisant des caractères' },
  '2.2.1': { level: 'A', en: 'Timing Adjustable', fr: 'Réglage du délai' },
  '2.2.2': { level: 'A', en: 'Pause, Stop, Hide', fr: 'Mettre en pause, arrêter, masquer' },
  '2.3.1': {
    level: 'A',
    en: 'Three Flashes or Below Threshold',
    fr: 'Pas plus de trois flashs ou sous le seuil critique',
  },
  '2.4.1': { level: 'A', en: 'Bypass Blocks', fr: 'Contourner des blocs' },
  '2.4.2': { level: 'A', en: 'Page Titled', fr: 'Titre de page' },
  '2.4.3': { level: 'A', en: 'Focus Order', fr: 'Parcours du focus' },
  '2.4.4': { level: 'A', en: 'Link Purpose (In Context)', fr: 'Fonction du lien (selon le contexte)' },
  '2.4.5': { level: 'AA', en: 'Multiple Ways', fr: 'Accès multiples' },
  '2.4.6': { level: 'AA', en: 'Headings and Labels', fr: 'En-têtes et étiquettes' },
  '2.4.7': { level: 'AA', en: 'Focus Visible', fr: 'Visibilité du focus' },
  '2.4.11': { level: 'AA', en: 'Focus Not Obscured (Minimum)', fr: 'Focus non masqué (minimum)', isNew: true },
  '2.5.1': { level: 'A', en: 'Pointer Gestures', fr: 'Gestes pour le contrôle du pointeur' },
  '2.5.2': { level: 'A', en: 'Pointer Cancellation', fr: 'Annulation de l’action du pointeur' },
  '2.5.3': { level: 'A', en: 'Label in Name', fr: 'Étiquette dans le nom' },
  '2.5.4': { level: 'A', en: 'Motion Actuation', fr: 'Activation par le mouvement' },
  '2.5.7': { level: 'AA', en: 'Dragging Movements', fr: 'Mouvements de glissement', isNew: true },
  '2.5.8': { level: 'AA', en: 'Target Size (Minimum)', fr: 'Taille de la cible (minimum)', isNew: true },
  '3.1.1': { level: 'A', en: 'Language of Page', fr: 'Langue de la page' },
  '3.1.2': { level: 'AA', en: 'Language of Parts', fr: 'Langue d’un passage' },
  '3.2.1': { level: 'A', en: 'On Focus', fr: 'Au focus' },
  '3.2.2': { level: 'A', en: 'On Input', fr: 'À la saisie' },
  '3.2.3': { level: 'AA', en: 'Consistent Navigation', fr: 'Navigation cohérente' },
  '3.2.4': { level: 'AA', en: 'Consistent Identification', fr: 'Identification cohérente' },
  '3.2.6': { level: 'A', en: 'Consistent Help', fr: 'Aide cohérente', isNew: true },
  '3.3.1': { level: 'A', en: 'Error Identification', fr: 'Identification des erreurs' },
  '3.3.2': { level: 'A', en: 'Labels or Instructions', fr: 'Étiquettes ou instructions' },
  '3.3.3': { level: 'AA', en: 'Error Suggestion', fr: 'Suggestion après une erreur' },
  '3.3.4': {
    level: 'AA',
    en: 'Error Prevention (Legal, Financial, Data)',
    fr: 'Prévention des erreurs (juridiques, financières, de données)',
  },
  '3.3.7': { level: 'A', en: 'Redundant Entry', fr: 'Entrée redondante', isNew: true },
  '3.3.8': {
    level: 'AA',
    en: 'Accessible Authentication (Minimum)',
    fr: 'Authentification accessible (minimum)',
    isNew: true,
  },
  '4.1.2': { level: 'A', en: 'Name, Role, Value', fr: 'Nom, rôle et valeur' },
  '4.1.3': { level: 'AA', en: 'Status Messages', fr: 'Messages d’état' },
} as const satisfies Record<string, Criterion>;

export type CriterionId = keyof typeof criteria;

export const criterionIds = Object.keys(criteria) as CriterionId[];

/** The clause of EN 301 549 V3.2.1 that has the criterion, `9.1.4.3`. */
export function getClause(id: CriterionId): string | undefined {
  const { isNew }: Criterion = criteria[id];
  return isNew ? undefined : `9.${id}`;
}
