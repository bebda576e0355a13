/** Our digital places against the national table schema, as the State publishes it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accessModes,
  completeData,
  mobilities,
  nationalPlaceColumns,
  nationalPlaceFields,
  nationalProgrammes,
  parseData,
  placeAudiences,
  placeFees,
  placeLabels,
  placeServices,
  placeTypes,
  specificCares,
  supportModes,
  toNationalPlace,
} from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../lib/repository-root.ts';
import { readSeedRecords } from '../seed/records.ts';

interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly maxLength?: number;
  };
}

const file = join(repositoryRoot, '../shared/data/schemas/lieux-mediation-numerique.schema.json');
const hasSchema = existsSync(file);
const readFields = () =>
  (JSON.parse(readFileSync(file, 'utf8')) as { fields: readonly SchemaField[] }).fields;

function cellsOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const parsed = parseData('digital-place', completeData('digital-place', fields));
  if (!parsed.ok) return expect.fail(JSON.stringify(parsed.problems));
  return toNationalPlace({
    data: parsed.data,
    commune: { title: 'Pau', code: '64445' },
    parent: null,
    publishedAt: '2026-11-27T09:00:00.000Z',
  });
}

const bare = {
  title: 'Lieu',
  slug: 'lieu',
  street: '1 rue d’Exemple',
  postcode: '64000',
  territory: 'pau',
  identifier: 'lieu-1',
  registration: 'EXEMPLE0001',
};

const whole = {
  ...bare,
  latitude: 43.3,
  longitude: -0.37,
  types: placeTypes,
  phone: '05 59 00 00 00',
  summary: 'x'.repeat(280),
  mobilities,
  reviewedOn: '2026-03-01',
  services: placeServices,
  dedicatedTo: placeAudiences,
  specificCares,
  fees: placeFees,
  programmes: nationalProgrammes,
  labels: placeLabels,
  accessModes,
  supportModes,
};

/** What the schema refuses in a cell. */
function refusals({ name, type, constraints = {} }: SchemaField, cell: string): string[] {
  if (cell === '') return constraints.required ? [`${name} is required`] : [];
  const isMatched = !constraints.pattern || new RegExp(constraints.pattern, 'u').test(cell);
  const isShort = cell.length <= (constraints.maxLength ?? Infinity);
  const isOfType =
    type === 'number' ? Number.isFinite(Number(cell)) : type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(cell);
  return isMatched && isShort && isOfType ? [] : [`${name}: ${cell}`];
}

const refusedIn = (cells: Readonly<Record<string, string>>) =>
  readFields().flatMap((field) => refusals(field, cells[field.name] ?? ''));

describe.skipIf(!hasSchema)(
  `the national table schema of digital places${hasSchema ? '' : ' (skipped: the folder ../shared/data is absent)'}`,
  () => {
    it('has the same columns, in the same order', () => {
      expect(nationalPlaceFields).toEqual(readFields().map(({ name }) => name));
    });

    it('has the same types, the same columns always filled in and the same longest texts', () => {
      const asked = readFields().map(({ name, type, constraints }) => [
        name,
        type,
        constraints?.required === true,
        constraints?.maxLength ?? null,
      ]);
      const ours = nationalPlaceColumns.map(({ name, type, isRequired, maxLength }) => [
        name,
        type,
        isRequired,
        maxLength,
      ]);
      expect(ours).toEqual(asked);
    });

    it('accepts a place with the least, and one with every value of every list', () => {
      expect([bare, whole].map(cellsOf).flatMap(refusedIn)).toEqual([]);
    });

    it('accepts every place of the demonstration', () => {
      const places = readSeedRecords().filter(
        ({ model, locale }) => model === 'digital-place' && locale === 'fr',
      );
      expect(places.length).toBeGreaterThan(5);
      expect(places.map(({ data }) => cellsOf(data)).flatMap(refusedIn)).toEqual([]);
    });

    it('has no value of a closed list that we lack', () => {
      const ours = cellsOf(whole);
      const listed = readFields().filter(({ constraints }) => constraints?.pattern?.startsWith('(?:'));
      const missing = listed.flatMap(({ name, constraints }) => {
        const [, values = ''] = /\(\?:\^\|\\\|\)\((.*)\)\)\+\$$/.exec(constraints?.pattern ?? '') ?? [];
        const wanted = values.split('|').map((value) => value.replaceAll(/\\([()])/g, '$1'));
        const held = (ours[name] ?? '').split('|');
        return wanted.filter((value) => !held.includes(value)).map((value) => `${name}: ${value}`);
      });
      expect(listed).toHaveLength(9);
      expect(missing).toEqual([]);
    });
  },
);
