import type { ImportRecord } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { checkRecords } from './check-records.ts';

const theme = (slug: string, more: object = {}): ImportRecord => ({
  model: 'theme',
  locale: 'fr',
  data: { title: 'Un thème', slug, ...more },
});
const check = (...records: readonly ImportRecord[]) =>
  checkRecords(records.map((record, rank) => ({ record, line: rank + 1 })));

test('all that is wrong with a record is told at once, with the labels its editor knows', () => {
  const wrong = theme('eau', { title: 'Eau <br>', couleur: 'vert', summary: 3 });
  expect(check(wrong, theme('air')).refused).toEqual([
    {
      line: 1,
      subject: 'thème eau',
      problems: [
        expect.stringContaining('la valeur n’est pas de la forme attendue'),
        expect.stringMatching(/^thème : champ inconnu «\scouleur\s»$/),
        'Nom : les balises HTML ne sont pas acceptées, « <br> »',
      ],
    },
  ]);
});

test('a key given twice is refused at both places; another language is not a repetition', () => {
  const spanish: ImportRecord = { model: 'theme', locale: 'es', key: 'eau', data: { title: 'Agua' } };
  const { right, refused } = check(theme('eau'), spanish, theme('sol'), theme('sol'));
  expect(right).toHaveLength(2);
  expect(refused.map(({ line, problems }) => [line, ...problems])).toEqual([
    [3, 'la même clé est donnée plusieurs fois : lignes 3, 4'],
    [4, 'la même clé est donnée plusieurs fois : lignes 3, 4'],
  ]);
});

test('a required field that is left out is for the cms to judge, one that is emptied is refused', () => {
  const update = { model: 'action', locale: 'fr', data: { code: '1', progress: 40 } } as const;
  expect(check(update).refused).toEqual([]);
  expect(check({ ...update, data: { code: '1', title: null } }).refused[0]?.problems).toEqual([
    'Titre : ce champ est obligatoire',
  ]);
});
