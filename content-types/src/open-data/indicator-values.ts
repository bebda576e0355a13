import { type Column, defineColumn } from './column.ts';
import { dataLicences, valueQualities } from '../vocabularies/measure.ts';

/** The columns of the values of indicators, one value a line: the long form that the national practice of open data has. */
export const indicatorValueColumns: readonly Column[] = [
  defineColumn({
    name: 'indicateur',
    title: 'Indicateur',
    description: 'Titre de l’indicateur.',
    isRequired: true,
  }),
  defineColumn({
    name: 'zone',
    title: 'Zone',
    description:
      'Code du territoire sur lequel porte la valeur : INSEE, SIREN, département, province ou pays. Vide quand il n’est pas dit.',
  }),
  defineColumn({
    name: 'periode',
    title: 'Période',
    description: 'Année, mois ou jour de la valeur (ISO 8601).',
    isRequired: true,
    pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$',
  }),
  defineColumn({
    name: 'valeur',
    title: 'Valeur',
    description: 'Le nombre mesuré.',
    type: 'number',
    isRequired: true,
  }),
  defineColumn({
    name: 'unite',
    title: 'Unité',
    description: 'Ce que compte le nombre.',
    isRequired: true,
  }),
  defineColumn({
    name: 'statut',
    title: 'Statut',
    description: 'Si la valeur peut encore changer.',
    isRequired: true,
    values: valueQualities,
  }),
  defineColumn({ name: 'source', title: 'Source', description: 'Qui produit la valeur.' }),
  defineColumn({
    name: 'indicateur_id',
    title: 'Indicateur (identifiant)',
    description: 'Identifiant de l’indicateur dans le fichier des indicateurs.',
    isRequired: true,
  }),
  defineColumn({
    name: 'licence',
    title: 'Licence de la source',
    description:
      'La licence sous laquelle la source donne cette valeur : elle vaut pour elle à la place de celle du fichier. Vide quand c’est celle du fichier.',
    values: dataLicences,
  }),
];
