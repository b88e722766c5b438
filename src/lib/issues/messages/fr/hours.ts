import type { HoursReason } from '../../../hours/hours-error.ts';
import type { IssueParams } from '../../issue-params.ts';
import type { Message } from '../message.ts';

const inWords = 'Dites-le dans le champ « hoursNote », dans chaque langue';

const toLower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What to do, by reason. */
const hints: Record<HoursReason, string> = {
  comment: `Les mots entre guillemets ne sont que dans une langue. Sur rendez-vous : appointment: required. Pour le reste : ${toLower(inWords)}.`,
  unknown: `N’écrivez que des horaires connus. ${inWords} pour ce qui n’est pas sûr.`,
  sun: 'Écrivez des heures d’horloge, par exemple 08:00-17:00.',
  end: 'Écrivez l’heure de fermeture, par exemple 18:00-21:00.',
  year: 'Les horaires valent chaque année. Les jours où c’est fermé une seule fois vont dans le champ « closure ».',
  week: `Écrivez un énième jour du mois, Fr[1,3], ou laissez ces horaires de côté. ${inWords}.`,
  easter: `PH off couvre les jours fériés. ${inWords} pour le reste.`,
  weekday:
    'Deux lettres peuvent désigner des jours différents selon la langue. Écrivez Mo, Tu, We, Th, Fr, Sa, Su (de lundi à dimanche, en anglais).',
  night: 'Ces heures vont jusqu’au lendemain. Écrivez d’abord la première heure, par exemple 09:00-12:00.',
  overlap: 'Écrivez les heures d’un jour dans l’ordre, sans qu’elles se chevauchent : 09:00-12:00,13:30-17:00.',
  day: 'Vérifiez le jour et le mois dans un calendrier.',
  form: 'Écrivez des jours et des heures comme dans Mo-Fr 09:00-12:00,13:30-17:00; Jul-Aug off; Sa[1] 10:00-12:00; PH off (PH : jours fériés).',
};

export const hoursMessage = ({ name, value, reason, found, expected }: IssueParams['field-hours']): Message => ({
  message: `Les horaires « ${value} » du champ « ${name} » ne peuvent pas être montrés à un lecteur${found && found !== value ? ` : « ${found} »` : ''}.`,
  hint: expected ? `Écrivez ${expected}.` : hints[reason],
});
