import type { FieldForm, ValueKind } from '../../reasons.ts';
import type { FieldCode, MessagesFor } from '../message.ts';
import { hoursMessage } from './hours.ts';

const kinds: Record<ValueKind, string> = {
  text: 'des mots',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  list: 'une liste',
  fields: 'un groupe de champs',
  nothing: 'rien',
};

const choices = new Intl.ListFormat('fr', { type: 'disjunction' });

/** How to write a value, by form. */
const forms: Record<FieldForm, string> = {
  kebab:
    'Utilisez des minuscules sans accent, des chiffres et des traits d’union isolés, par exemple guichet-unique ; 80 caractères au plus.',
  url: 'Écrivez une adresse web complète, qui commence par https://.',
  country: 'Écrivez les deux lettres majuscules du code du pays, par exemple BE.',
  region: 'Écrivez le code du pays et celui de sa région selon la norme ISO 3166-2, par exemple DE-BY.',
  phone:
    'Écrivez le numéro sous sa forme internationale, +33 1 23 45 67 89, ou un numéro court ou gratuit tel qu’on le compose dans le pays : 1700, 0800 30 030.',
  letter: 'Écrivez une lettre majuscule de A à H.',
  month: 'Écrivez une année, un mois ou un jour : 2022, 2022-12 ou 2022-12-08.',
  factor: 'Écrivez le critère de référence, une barre oblique et le facteur clé, par exemple one-stop-shop/one-entry.',
  answer:
    'Écrivez la collection, une barre oblique et la clé, par exemple services/call-112, ou le nom d’une liste ou d’un outil, par exemple plan.',
  item: 'Écrivez la collection, une barre oblique et la clé, par exemple guides/design-a-one-stop-shop.',
  locale: 'Écrivez le nom court d’une langue de site.yaml, par exemple fr.',
  lang: 'Écrivez un code de langue comme fr, ar ou pt-BR : la langue en minuscules, avec un trait d’union, sans tiret bas.',
  hash: 'Ne l’écrivez pas à la main : la commande npm run translations -- done s’en charge.',
  pattern: 'Comparez avec le même champ d’un fichier voisin.',
};

/** What to do about a value that has another type than its field. */
function toTypeHint(expected: ValueKind, found: ValueKind, value: string): string {
  if (expected === 'text' && value) return `Mettez la valeur entre guillemets : '${value}'.`;
  if (expected === 'list') return 'Écrivez une valeur par ligne, chacune après un trait d’union et une espace.';
  if (expected === 'fields' && found === 'text')
    return 'Allez à la ligne et écrivez un champ par ligne, décalé de deux espaces, par exemple en: … et fr: ….';
  if (expected === 'boolean') return 'Écrivez true (oui) ou false (non), sans guillemets.';
  if (expected === 'number' && /^-?\d+,\d+$/.test(value))
    return `Écrivez un point et non une virgule : ${value.replace(',', '.')}.`;
  if (expected === 'number' || expected === 'integer')
    return 'Écrivez seulement des chiffres, sans guillemets, sans unité et sans espace.';
  return 'Comparez avec le même champ d’un fichier voisin.';
}

export const fields: MessagesFor<FieldCode> = {
  'field-unknown': ({ name, expected, accepted }) => ({
    message: `Le champ « ${name} » n’existe pas ici.`,
    hint: expected
      ? `Vouliez-vous dire « ${expected} » ?`
      : `Supprimez la ligne ou utilisez un de ces champs : ${accepted}.`,
  }),
  'field-missing': ({ name }) => ({
    message: `Le champ « ${name} » manque ou est vide.`,
    hint: 'Ajoutez-le avec sa valeur ; une fiche semblable montre comment l’écrire.',
  }),
  'field-type': ({ name, found, expected, value }) => ({
    message: `Le champ « ${name} » doit contenir ${kinds[expected]} ; il contient ${kinds[found]}${value && found !== 'fields' ? ` (${value})` : ''}.`,
    hint: toTypeHint(expected, found, value),
  }),
  'field-value': (params) => {
    const { name, found } = params;
    const message = `« ${found} » ne convient pas dans le champ « ${name} ».`;
    if (params.form === 'choice') {
      const { expected, accepted } = params;
      return {
        message,
        hint: `${expected ? `Vouliez-vous dire ${choices.format(expected.split(', '))} ? ` : ''}Valeurs admises : ${accepted}.`,
      };
    }
    if (params.form === 'range')
      return {
        message,
        hint: `Écrivez un nombre ${params.side === 'max' ? 'inférieur ou égal' : 'supérieur ou égal'} à ${params.limit}.`,
      };
    return { message, hint: forms[params.form] };
  },
  'field-date': ({ name, found, reason, expected }) => {
    if (reason === 'day') {
      return {
        message: `Le jour ${found} n’existe pas (champ « ${name} »).`,
        hint: 'Vérifiez le jour et le mois dans un calendrier.',
      };
    }
    const message = `« ${found} » n’est pas une date lisible (champ « ${name} »).`;
    if (reason === 'time') return { message, hint: `Écrivez le jour seul, sans l’heure : ${expected}.` };
    return {
      message,
      hint: expected
        ? `Écrivez ${expected} : année, mois, jour.`
        : 'Écrivez l’année, le mois et le jour, par exemple 2026-12-31.',
    };
  },
  'field-hours': hoursMessage,
  'field-length': ({ name, found, side, limit, unit }) => {
    const isItems = unit === 'items';
    const count = `${found} ${isItems ? (found === '1' ? 'élément' : 'éléments') : 'caractères'}`;
    const message = `Le champ « ${name} » compte ${found === '0' ? '0 élément' : count} ; il en faut ${side === 'max' ? 'au plus' : 'au moins'} ${limit}.`;
    if (side === 'max')
      return { message, hint: isItems ? 'Gardez les plus importants.' : 'Dites-le en moins de mots.' };
    return {
      message,
      hint: isItems ? 'Ajoutez une valeur par ligne, après un trait d’union et une espace.' : 'Écrivez-en un peu plus.',
    };
  },
};
