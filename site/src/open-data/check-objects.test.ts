import { expect, it } from 'vitest';
import type { Schema } from './check-csv.ts';
import { checkObjects } from './check-objects.ts';

const schema: Schema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true } },
    { name: 'jour', type: 'date' },
    { name: 'part', type: 'number' },
    { name: 'themes', type: 'array' },
  ],
  primaryKey: ['id', 'jour'],
};
const good = { id: '=a', jour: '2026-02-28', part: 1.5, themes: ['eau'] };
const check = (...objects: object[]) =>
  checkObjects(`[\n${objects.map((object) => JSON.stringify(object)).join(',\n')}\n]\n`, schema);

it('finds nothing in objects that are what their schema says, nor in none', () => {
  expect(check(good, { ...good, jour: null, part: null, themes: [] })).toEqual([]);
  expect(check(good, { ...good, id: 'b' })).toEqual([]);
  expect(check()).toEqual([]);
});

it.each([
  [{ id: null }, 'id', 'une valeur est obligatoire'],
  [{ jour: '2026-13-01' }, 'jour', '« 2026-13-01 » n’est pas une date AAAA-MM-JJ'],
  [{ part: '1.5' }, 'part', 'une valeur du type « number » est attendue'],
  [{ themes: 'eau' }, 'themes', 'une liste est attendue'],
  [{ autre: 1 }, 'autre', 'cette propriété n’est pas dans le schéma'],
])('finds in %j that %s is wrong', (fault, column, reason) => {
  expect(check(good, { ...good, id: 'b', ...fault })).toEqual([{ line: 3, column, reason }]);
});

it('finds two objects of one key, whatever else they say', () => {
  expect(check(good, { ...good, part: 2 })).toEqual([
    { line: 3, column: 'id, jour', reason: 'la ligne 2 a déjà cette clé' },
  ]);
});

it('finds an item that is no object', () => {
  expect(check(good, [])).toEqual([{ line: 3, column: null, reason: 'un objet est attendu' }]);
});

it('finds that a file is no list, or no JSON', () => {
  expect(checkObjects('{}', schema)).toEqual([{ line: 1, column: null, reason: 'une liste est attendue' }]);
  expect(() => checkObjects('[\n{"id":"a"}\n{"id":"b"}\n]\n', schema)).toThrow(SyntaxError);
});
