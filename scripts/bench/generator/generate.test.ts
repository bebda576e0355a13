import {
  type ImportRecord,
  type Model,
  completeData,
  contentModels,
  keyOf,
  parseData,
} from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { findTags } from '../../import/find-tags.ts';
import { generate, shareOut } from './generate.ts';

const records = generate('graine', 300);

const modelOf = ({ model }: ImportRecord): Model => contentModels[model];
const nameOf = (record: ImportRecord) => `${record.model}/${keyOf(modelOf(record), record.data)}`;

/** Each link of a record, as the name of its target. */
function targetsOf(record: ImportRecord): string[] {
  return Object.entries(modelOf(record).fields).flatMap(([name, field]) =>
    'to' in field ? [record.data[name] ?? []].flat().map((key) => `${field.to}/${String(key)}`) : [],
  );
}

describe('the generated content', () => {
  it('is refused nowhere: every record fits its model', () => {
    const misfits = records.flatMap((record) => {
      const parsed = parseData(record.model, completeData(record.model, record.data));
      return parsed.ok ? [] : [{ name: nameOf(record), problems: parsed.problems }];
    });
    expect(misfits).toEqual([]);
  });

  it('holds no key twice', () => {
    const names = records.map(nameOf);
    expect(names.filter((name, rank) => names.indexOf(name) !== rank)).toEqual([]);
  });

  it('links only to what comes before, so that it can be imported in parts', () => {
    const known = new Set<string>();
    const lost = records.flatMap((record) => {
      const missing = targetsOf(record).filter((target) => !known.has(target));
      known.add(nameOf(record));
      return missing.map((target) => `${nameOf(record)} → ${target}`);
    });
    expect(lost).toEqual([]);
    expect(records.flatMap(targetsOf).length).toBeGreaterThan(records.length * 2);
  });

  it('holds no tag, as the import asks', () => {
    expect(records.flatMap(({ data }) => findTags(data, ''))).toEqual([]);
  });

  it('is the same, byte for byte, for the same seed, and another for another seed', () => {
    expect(JSON.stringify(generate('graine', 300))).toBe(JSON.stringify(records));
    expect(JSON.stringify(generate('autre', 300))).not.toBe(JSON.stringify(records));
  });

  it('has the resources that were asked for, besides the frame', () => {
    const framed = ['site-settings', 'page', 'theme', 'territory', 'plan-axis'];
    expect(records.filter(({ model }) => !framed.includes(model))).toHaveLength(300);
    for (const size of [20, 100, 1000, 10_000]) {
      const counts = Object.values(shareOut(size));
      expect(counts.reduce((sum, count) => sum + count)).toBe(size);
      expect(counts.every((count) => count > 0)).toBe(true);
    }
    expect(shareOut(100).practices).toBeGreaterThanOrEqual(50);
  });

  it('has records of every kind that visitors read, but the declaration of accessibility', () => {
    const kinds = Object.keys(contentModels).filter((name) => name !== 'accessibility-statement');
    expect(new Set(records.map(({ model }) => model))).toEqual(new Set(kinds));
  });

  it('has texts of varied length', () => {
    const lengths = records.map(({ data }) => JSON.stringify(data).length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThan(1_000);
    expect(lengths.at(-1)).toBeGreaterThan(5_000);
  });
});
