import { datedValue } from '../components/dated-value.ts';
import {
  choice,
  date,
  decimal,
  group,
  integer,
  longText,
  relation,
  relations,
  text,
  url,
} from '../fields.ts';
import { defineModel } from '../model.ts';
import { chartKinds, dataLicences, directions, frequencies } from '../vocabularies/measure.ts';
import { addressEnd, reviewedOn, sustainableGoals, themes, title } from './shared-fields.ts';

export const indicator = defineModel({
  name: 'indicator',
  plural: 'indicators',
  label: { one: 'indicateur', many: 'indicateurs' },
  help: 'Ce que l’on mesure pour savoir si une action réussit : définition, valeurs, cible et source.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'indicateurs',
  dataFile: 'indicateurs',
  fields: {
    title,
    slug: addressEnd,
    definition: longText({
      label: 'Définition',
      help: 'Ce que l’indicateur mesure, en une ou deux phrases (600 caractères au plus).',
      max: 600,
      required: true,
    }),
    method: longText({
      label: 'Méthode de calcul',
      help: 'D’où viennent les chiffres et comment ils sont comptés (1 000 caractères au plus).',
      max: 1000,
    }),
    unit: text({
      label: 'Unité',
      help: 'Ce qui suit le nombre, au pluriel, par exemple « visites », « tonnes » ou « % » (40 caractères au plus).',
      max: 40,
      required: true,
    }),
    direction: choice({
      label: 'Évolution souhaitée',
      help: 'Le sens dans lequel la valeur doit aller.',
      values: directions,
      required: true,
    }),
    frequency: choice({
      label: 'Rythme des mesures',
      help: 'Les dates se lisent en années, en mois ou en jours.',
      values: frequencies,
      default: 'annuelle',
      required: true,
    }),
    chart: choice({
      label: 'Dessin',
      help: 'Une courbe pour ce qui évolue sans cesse, des barres pour ce que l’on compte à chaque période.',
      values: chartKinds,
      default: 'courbe',
      required: true,
    }),
    baselineValue: decimal({
      label: 'Valeur de départ',
      help: 'Laissez vide pour compter le chemin depuis la première valeur.',
    }),
    baselineDate: date({ label: 'Date de départ', help: 'Un jour de la période de départ.' }),
    targetValue: decimal({ label: 'Cible', help: 'La valeur à atteindre, ou à garder.' }),
    targetYear: integer({
      label: 'Année de la cible',
      help: 'Sur quatre chiffres. La cible vaut pour la fin de cette année.',
      min: 2000,
      max: 2100,
    }),
    values: group({
      of: datedValue,
      label: 'Valeurs',
      help: '60 valeurs au plus, dans n’importe quel ordre. Elles sont les mêmes dans toutes les langues.',
      max: 60,
      localized: false,
      // They have a file of their own, one line a value.
      isExported: false,
    }),
    sourceName: text({
      label: 'Source',
      help: 'Qui produit ces chiffres (160 caractères au plus).',
      max: 160,
    }),
    sourceUrl: url({ label: 'Adresse de la source', help: 'La page où l’on trouve ces chiffres.' }),
    licence: choice({
      label: 'Licence',
      help: 'Ce que la source permet. Laissez vide si elle ne le dit pas.',
      values: dataLicences,
    }),
    actions: relations({
      to: 'action',
      label: 'Actions',
      help: 'Les actions dont l’indicateur mesure la réussite.',
    }),
    territory: relation({
      to: 'territory',
      label: 'Territoire',
      help: 'Le territoire sur lequel portent les chiffres.',
    }),
    themes,
    goals: sustainableGoals,
    reviewedOn,
  },
});
