import { contentModels, defaultLocale, holdsFiles, keyOf } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { readSeedFile, readSeedMedia, withSeedFiles } from './media.ts';
import { readSeedRecords } from './records.ts';

const { files, shownBy } = readSeedMedia();
const names = files.map(({ name }) => name);

function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return names.includes(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

it('has files that are there, light, each shown by a record, pictures described', () => {
  const shown = new Set(shownBy.flatMap(({ data }) => namesIn(data)));
  expect([...shown].toSorted()).toEqual(names.toSorted());
  const sizes = names.map((name) => readSeedFile(name).length);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(150_000);
  const undescribed = files.filter(
    ({ type, alternativeText }) => type.startsWith('image/') && !alternativeText,
  );
  expect(undescribed).toEqual([]);
});

it('gives files to French records of the demonstration, in fields that hold files', () => {
  const records = readSeedRecords();
  const changed = withSeedFiles(records).filter((record, rank) => record !== records[rank]);
  expect(
    changed.map(({ model, data, locale }) => [model, keyOf(contentModels[model], data), locale]).toSorted(),
  ).toEqual(shownBy.map(({ model, key }) => [model, key, defaultLocale]).toSorted());
  for (const { model, data } of shownBy) {
    const fields = contentModels[model].fields as Readonly<Record<string, Parameters<typeof holdsFiles>[0]>>;
    for (const name of Object.keys(data)) expect([name, holdsFiles(fields[name]!)]).toEqual([name, true]);
  }
});

it('has a document that readers of screens can follow: tagged, in a language, with a title', () => {
  const pdf = Buffer.from(readSeedFile('feuille-de-pesee.pdf')).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang (fr)', '/Title', '/DisplayDocTitle true'])
    expect([mark, pdf.includes(mark)]).toEqual([mark, true]);
});
