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
};
const good = { id: '=a', jour: '2026-02-28', part: 1.5, themes: ['eau'] };
const check = (...objects: object[]) =>
  checkObjects(`[\n${objects.map((object) => JSON.stringify(object)).join(',\n')}\n]\n`, schema);

it('finds nothing in objects that are what their schema says, nor in none', () => {
  expect(check(good, { ...good, jour: null, part: null, themes: [] })).toEqual([]);
  expect(check()).toEqual([]);
});

it.each([
  [{ id: null }, 'id', 'une valeur est obligatoire'],
  [{ jour: '2026-13-01' }, 'jour', '« 2026-13-01 » n’est pas une date AAAA-MM-JJ'],
  [{ part: '1.5' }, 'part', 'une valeur du type « number » est attendue'],
  [{ themes: 'eau' }, 'themes', 'une liste est attendue'],
  [{ autre: 1 }, 'autre', 'cette propriété n’est pas dans le schéma'],
])('finds in %j that %s is wrong', (fault, column, reason) => {
  expect(check(good, { ...good, ...fault })).toEqual([{ line: 3, column, reason }]);
});

it('finds that a file is no list', () => {
  expect(checkObjects('{}', schema)).toEqual([{ line: 1, column: null, reason: 'une liste est attendue' }]);
});
