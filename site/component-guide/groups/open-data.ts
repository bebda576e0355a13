import { contentModels, toColumns } from '@agenda21/content-types';
import DataColumns from '../../src/components/DataColumns.astro';
import DataFiles from '../../src/components/DataFiles.astro';
import DataLink from '../../src/components/DataLink.astro';
import LeftOut from '../../src/components/LeftOut.astro';
import type { DataFile } from '../../src/open-data/data-files.ts';
import { listDataOf } from '../../src/open-data/list-data.ts';
import { type Group, show } from '../showing.ts';
import { title } from '../words.ts';

const fileOf = (format: DataFile['format'], bytes: number): DataFile => ({
  format,
  path: '/exemple.csv',
  bytes,
  digest: '',
  count: 1,
});

export const openData: Group = {
  title: 'Données ouvertes',
  showings: [
    show(
      'DataFiles',
      DataFiles,
    )({
      use: 'Les fichiers d’un jeu de données : combien de lignes, depuis quand, et un lien par format.',
      surround: 'page',
      states: ({ locale }) => ({
        'Plusieurs formats, un grand fichier': {
          name: 'exemple',
          facts: {
            count: 12_345,
            modifiedAt: '2026-03-01T08:00:00.000Z',
            files: [fileOf('csv', 12_345_678), fileOf('json', 999_999), fileOf('geojson', 45)],
            leftOut: [],
          },
          locale,
        },
        'Un format, rien de publié': {
          name: 'exemple',
          facts: { count: 0, modifiedAt: null, files: [fileOf('csv', 12)], leftOut: [] },
          locale,
        },
      }),
    }),
    show(
      'LeftOut',
      LeftOut,
    )({
      use: 'Sous les fichiers d’un jeu : les fiches publiées qui n’y sont pas, et pourquoi.',
      surround: 'page',
      states: ({ locale }) => ({
        Aucune: { links: [], locale },
        Plusieurs: {
          links: [
            { href: '#un', label: title },
            { href: '#deux', label: title },
          ],
          locale,
        },
      }),
    }),
    show(
      'DataColumns',
      DataColumns,
    )({
      use: 'Ce que contiennent les colonnes d’un fichier. Les noms et les sens sont en français, comme les fichiers.',
      surround: 'page',
      states: ({ locale }) => ({
        Beaucoup: { columns: toColumns(contentModels['digital-place']), locale },
        Peu: { columns: toColumns(contentModels.theme), locale },
      }),
    }),
    show(
      'DataLink',
      DataLink,
    )({
      use: 'Sous une liste : où prendre ses données.',
      surround: 'page',
      states: ({ locale }) => ({
        'Une liste': { data: listDataOf('project', locale), locale },
        'Sans données : rien ne s’affiche': { data: null, locale },
      }),
    }),
  ],
};
