/** The columns that every record has besides its fields. */
import { defineColumn } from './column.ts';
import { type ModelColumn, type RecordFact, withSource } from './model-column.ts';

const fact = (said: Parameters<typeof defineColumn>[0], name: RecordFact): ModelColumn =>
  withSource(defineColumn(said), { from: 'record', fact: name });

export const identifierColumn = fact(
  {
    name: 'id',
    title: 'Identifiant',
    description:
      'Le même tant que la fiche existe, dans toutes les langues ; les autres fichiers s’en servent.',
    isRequired: true,
  },
  'id',
);

export const languageColumn = fact(
  {
    name: 'langue',
    title: 'Langue',
    description:
      'Langue des textes de la ligne (ISO 639-1). Une fiche a une ligne par langue où elle est écrite.',
    isRequired: true,
    pattern: '^[a-z]{2}$',
  },
  'language',
);

export const pageColumn = fact(
  {
    name: 'page',
    title: 'Page',
    description: 'Adresse de la page de la fiche sur le portail.',
    isRequired: true,
    isAddress: true,
  },
  'page',
);

export const publicationColumn = fact(
  {
    name: 'publie_le',
    title: 'Publié le',
    description: 'Instant de la dernière mise en ligne (UTC).',
    type: 'datetime',
    isRequired: true,
  },
  'publishedAt',
);

/** Where a record is. */
export const positionColumns: readonly ModelColumn[] = [
  fact(
    {
      name: 'latitude',
      title: 'Latitude',
      description: 'En degrés décimaux (WGS 84).',
      type: 'number',
      minimum: -90,
      maximum: 90,
    },
    'latitude',
  ),
  fact(
    {
      name: 'longitude',
      title: 'Longitude',
      description: 'En degrés décimaux (WGS 84).',
      type: 'number',
      minimum: -180,
      maximum: 180,
    },
    'longitude',
  ),
  fact(
    {
      name: 'position_de',
      title: 'Position de',
      description:
        'Ce que situent la latitude et la longitude : la fiche elle-même, ou le premier de ses territoires qui a une position.',
      values: ['fiche', 'territoire'],
    },
    'positionOf',
  ),
];
