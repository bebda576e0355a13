import { expect, it } from 'vitest';
import { type Schema, checkCsv } from './check-csv.ts';

const schema: Schema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true } },
    { name: 'jour', type: 'date' },
    { name: 'part', type: 'number', constraints: { minimum: 0, maximum: 100 } },
    { name: 'page', type: 'string', format: 'uri' },
    { name: 'etat', type: 'string', constraints: { enum: ['ouvert', 'fermé'] } },
    { name: 'code', type: 'string', constraints: { pattern: '^[0-9]{2}$', maxLength: 2 } },
    { name: 'fait', type: 'boolean' },
    { name: 'le', type: 'datetime' },
    { name: 'rang', type: 'integer' },
  ],
  primaryKey: ['id'],
};
const header = 'id,jour,part,page,etat,code,fait,le,rang\r\n';
const good = 'a,2026-02-28,12.5,https://x.example/,ouvert,64,true,2026-02-28T09:00:00.000Z,3\r\n';
const check = (lines: string) => checkCsv(header + lines, schema);

it('finds nothing in a file that is what its schema says, empty cells and line breaks included', () => {
  expect(check(good)).toEqual([]);
  expect(check('"a\n""b""; c",,,,,,,,\r\n')).toEqual([]);
  expect(checkCsv(`\ufeff${header}${good}`, schema)).toEqual([]);
});

it.each([
  [',,,,,,,,', 'id', 'une valeur est obligatoire'],
  ['a,28/02/2026,,,,,,,', 'jour', '« 28/02/2026 » n’est pas une date AAAA-MM-JJ'],
  ['a,2026-02-30,,,,,,,', 'jour', '« 2026-02-30 » n’est pas une date AAAA-MM-JJ'],
  ['a,,"12,5",,,,,,', 'part', '« 12,5 » n’est pas un nombre'],
  ['a,,-1,,,,,,', 'part', '-1 est moins que 0'],
  ['a,,101,,,,,,', 'part', '101 est plus que 100'],
  ['a,,,x.example,,,,,', 'page', '« x.example » n’est pas une adresse web'],
  ['a,,,,cassé,,,,', 'etat', '« cassé » n’est pas dans la liste'],
  ['a,,,,,6A,,,', 'code', '« 6A » n’a pas la forme attendue, ^[0-9]{2}$'],
  ['a,,,,,,oui,,', 'fait', '« oui » n’est pas « true » ou « false »'],
  ['a,,,,,,,hier,', 'le', '« hier » n’est pas un instant UTC'],
  ['a,,,,,,,,1.5', 'rang', '« 1.5 » n’est pas un nombre entier'],
  ['=a,,,,,,,,', 'id', 'un tableur y lirait une formule'],
  ['a,b', null, '2 cellules, pour 9 colonnes'],
])('finds in %j that %s is wrong', (line, column, reason) => {
  expect(check(`${good.replace('a,', 'z,')}${line}\r\n`)).toEqual([{ line: 3, column, reason }]);
});

it('counts lines as text editors do, whatever the cells before span', () => {
  const spanning = `"un\ndeux\ntrois",${good.slice(2)}`;
  expect(check(`${spanning}b,x,,,,,,,\r\n`)[0]).toMatchObject({ line: 5, column: 'jour' });
});

it('finds two lines of one key', () => {
  expect(check(good + good)).toEqual([{ line: 3, column: 'id', reason: 'la ligne 2 a déjà cette clé' }]);
});

it('finds columns that are lost, added or moved', () => {
  const lost = checkCsv('id,part\r\n', { fields: schema.fields.slice(0, 2) });
  expect(lost).toEqual([{ line: 1, column: 'part', reason: 'la colonne attendue ici est « jour »' }]);
  const added = checkCsv('id,jour,x\r\n', { fields: schema.fields.slice(0, 2) });
  expect(added).toEqual([{ line: 1, column: 'x', reason: 'la colonne attendue ici est « (aucune) »' }]);
});

it('finds a quote that nothing closes', () => {
  expect(check('"a,b\r\n')[0]).toMatchObject({ line: 2, column: null });
  expect(check('"a,b\r\n')[0]?.reason).toMatch(/^ce n’est pas du CSV/);
});
