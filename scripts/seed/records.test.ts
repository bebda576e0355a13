import {
  type ContentData,
  type ContentModelName,
  type ImportRecord,
  type Model,
  completeData,
  contentModels,
  isLocalized,
  keyOf,
  locales,
  localizePath,
  parseData,
  partnerKinds,
  pathOf,
  reservedSegments,
  sections,
  spacePath,
} from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { readSeedRecords } from './records.ts';

const records = readSeedRecords();
const originals = records.filter((record) => record.locale === 'fr');
const translations = records.filter((record) => record.locale !== 'fr');
const modelOf = (record: ImportRecord): Model => contentModels[record.model];
const keyOfRecord = (record: ImportRecord) => record.key ?? keyOf(modelOf(record), record.data);
const nameOf = (record: ImportRecord) => `${record.locale}/${record.model}/${keyOfRecord(record)}`;
const originalOf = ({ model, key }: ImportRecord) =>
  originals.find((record) => record.model === model && keyOf(modelOf(record), record.data) === key);

/** The values a translation is published with: its words, and the facts of the French record. */
function completedData(record: ImportRecord): Record<string, unknown> {
  const facts = Object.entries(originalOf(record)?.data ?? {}).filter(([name]) => {
    const field = modelOf(record).fields[name];
    return field && !isLocalized(field);
  });
  return completeData(record.model, { ...Object.fromEntries(facts), ...record.data });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a reader reads of a record: the fields that hold words. */
function wordsOf(record: ImportRecord): string[] {
  return Object.entries(record.data).flatMap(([name, value]) => {
    const field = modelOf(record).fields[name];
    return field && isLocalized(field) && field.kind !== 'slug' ? stringsIn(value) : [];
  });
}

const ofModel = (name: string) => originals.filter((record) => record.model === name);

test('no record is refused by its model', () => {
  const problems = records.flatMap((record) => {
    const parsed = parseData(record.model, completedData(record));
    return parsed.ok
      ? []
      : parsed.problems.map(({ field, message }) => `${nameOf(record)}: ${field}: ${message}`);
  });
  expect(problems).toEqual([]);
});

test('no two records share a key', () => {
  const names = records.map(nameOf);
  expect(names.filter((name, rank) => names.indexOf(name) !== rank)).toEqual([]);
});

test('every relation names a record that exists', () => {
  const known = new Set(originals.map(nameOf));
  const missing = originals.flatMap((record) =>
    Object.entries(modelOf(record).fields).flatMap(([name, field]) =>
      field.kind === 'relation' || field.kind === 'relations'
        ? stringsIn(record.data[name])
            .filter((key) => !known.has(`fr/${field.to}/${key}`))
            .map((key) => `${nameOf(record)}: ${name}: ${key}`)
        : [],
    ),
  );
  expect(missing).toEqual([]);
});

test('every translation has its French record and repeats its words only', () => {
  const problems = translations.flatMap((record) => {
    const original = originalOf(record);
    if (!original) return [`${nameOf(record)}: no French record`];
    const { fields } = modelOf(record);
    const filled = Object.keys(original.data).filter((name) => fields[name] && isLocalized(fields[name]));
    const untranslated = filled.filter((name) => !(name in record.data));
    const facts = Object.keys(record.data).filter((name) => !filled.includes(name));
    return [...untranslated, ...facts].map((name) => `${nameOf(record)}: ${name}`);
  });
  expect(problems).toEqual([]);
});

test('no page takes an address of the portal', () => {
  const slugs = ofModel('page').map((record) => String(record.data['slug']));
  expect(slugs.filter((slug) => reservedSegments.includes(slug))).toEqual([]);
});

test('every link to the portal leads to one of its pages', () => {
  const pages = records.map((record) => {
    const path = pathOf(record.model, completedData(record) as ContentData<ContentModelName>);
    return path === null ? null : localizePath(path, record.locale);
  });
  const lists = locales.flatMap((locale) =>
    [...Object.values(sections), spacePath].map((path) => localizePath(path, locale)),
  );
  const known = new Set([...pages, ...lists]);
  const links = records.flatMap((record) =>
    wordsOf(record).flatMap((words) => [...words.matchAll(/\]\((\/[^)]*)\)/g)].map(([, path]) => path)),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => path !== undefined && !known.has(path))).toEqual([]);
});

test('French is set as French is printed', () => {
  const faults = /['"]|\.\.\.| [;:?!»%€]|« |[^\s\u00a0«(]«|\d \d{3}(?!\d)/;
  const wrong = originals.flatMap((record) =>
    wordsOf(record).flatMap((words) =>
      faults.test(words) ? [`${nameOf(record)}: ${faults.exec(words)?.[0]} in ${words}`] : [],
    ),
  );
  expect(wrong).toEqual([]);
});

test('Spanish questions open, and no space comes before a sign', () => {
  const faults = /['"]|\.\.\.|[ \u00a0][;:?!»]|«[ \u00a0]/;
  const wrong = translations.flatMap((record) => wordsOf(record).filter((words) => faults.test(words)));
  const unopened = translations.flatMap((record) =>
    wordsOf(record).filter((words) => words.split('?').length !== words.split('¿').length),
  );
  expect([...wrong, ...unopened]).toEqual([]);
});

test('the demonstration is rich enough to be judged', () => {
  expect(ofModel('good-practice').length).toBeGreaterThanOrEqual(14);
  expect(
    ofModel('good-practice').filter((record) => record.data['depth'] === 'complète').length,
  ).toBeGreaterThanOrEqual(6);
  expect(ofModel('project').length).toBeGreaterThanOrEqual(22);
  expect(new Set(ofModel('partner').map((record) => record.data['type']))).toEqual(new Set(partnerKinds));
  expect(ofModel('action')).toHaveLength(6);
  expect(translations.length).toBeGreaterThanOrEqual(30);
});

test('each result of the demonstration tells how much, not what is left to measure', () => {
  const results = records.flatMap(({ data }) => (data['results'] ?? []) as readonly { value?: string }[]);
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ value }) => !/\d/.test(value ?? ''))).toEqual([]);
});

test('the demonstration has every page that a public service must have, at the foot of each page', () => {
  const inFooter = ofModel('page').filter(({ data }) => data['isInFooter'] === true);
  expect(inFooter.map(({ data }) => data['slug'])).toEqual(
    expect.arrayContaining(['mentions-legales', 'donnees-personnelles', 'cookies', 'aide', 'licence']),
  );
  expect(ofModel('accessibility-statement')).toHaveLength(1);
});

test('the demonstration claims no audit', () => {
  const [statement] = ofModel('accessibility-statement');
  const claims = ['auditedOn', 'applicableCriteria', 'validatedCriteria'];
  expect(claims.filter((name) => name in (statement?.data ?? {}))).toEqual([]);
});
