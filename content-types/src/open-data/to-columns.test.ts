import { describe, expect, it } from 'vitest';
import type { Field } from '../fields.ts';
import { contentModels, models } from '../models/index.ts';
import type { Model } from '../model.ts';
import { indicatorValueColumns } from './indicator-values.ts';
import { nationalPlaceColumns } from './national-place-columns.ts';
import { promisedColumns } from './promised-columns.fixture.ts';
import { isExported, toColumns } from './to-columns.ts';

const given = Object.values(contentModels).filter(({ dataFile }: Model) => dataFile !== null);
const namesOf = (model: Model) => toColumns(model).map(({ name }) => name);

const kept = (fields: Readonly<Record<string, Field>>): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (isExported(field) ? [] : [name]));

describe('the files of data', () => {
  it('are of what visitors read, never of what they sent nor of the books of the cms', () => {
    const ofOthers = Object.values(models).filter(
      ({ isContent, dataFile }: Model) => !isContent && dataFile !== null,
    );
    expect(ofOthers).toEqual([]);
  });

  it('are of every kind of content: only the singles, which are the settings and a statement, have none', () => {
    const without = Object.values(contentModels).filter(({ dataFile }: Model) => dataFile === null);
    expect(without.map(({ name }) => name)).toEqual(['site-settings', 'accessibility-statement']);
    expect(without.every(({ kind }) => kind === 'single')).toBe(true);
  });

  it('each have a name of their own', () => {
    const names = given.map(({ dataFile }) => dataFile);
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
  });

  it('hold every field of their model, but those that it or their kind keeps back', () => {
    const missing = given.flatMap((model: Model) => {
      const held = new Set(
        toColumns(model).flatMap(({ source }) => (source.from === 'record' ? [] : [source.field])),
      );
      const wanted = Object.entries(model.fields).filter(
        ([name, field]) => isExported(field) && !['latitude', 'longitude'].includes(name),
      );
      return wanted.filter(([name]) => !held.has(name)).map(([name]) => `${model.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('hold no e-mail address, no picture, and no name of who contributed', () => {
    const all = given.flatMap((model: Model) => {
      const inGroups = Object.values(model.fields).flatMap((field) =>
        field.kind === 'group' ? Object.values(field.of.fields) : [],
      );
      return [...Object.values(model.fields), ...inGroups];
    });
    const personal = all.filter(({ kind }) => ['email', 'image', 'images'].includes(kind));
    expect(personal.length).toBeGreaterThan(5);
    expect(personal.filter(isExported)).toEqual([]);
    expect(kept(contentModels.contribution.fields)).toEqual(['author']);
    expect(namesOf(contentModels.contribution).join()).not.toMatch(/nom|auteur|pseudonyme|courriel/);
  });

  it('name each column once, in lower case without accent', () => {
    const wrong = [...given.map(namesOf), indicatorValueColumns.map(({ name }) => name)].flatMap((names) => [
      ...names.filter((name) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)),
      ...names.filter((name, index) => names.indexOf(name) !== index),
    ]);
    expect(wrong).toEqual([]);
  });

  it('still have every column that those who reuse them were promised', () => {
    const byFile = new Map(given.map((model: Model) => [model.dataFile, namesOf(model)] as const));
    const lost = Object.entries(promisedColumns).flatMap(([file, names]) =>
      names.filter((name) => !byFile.get(file)?.includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('say of each column what it holds, and nothing of what editors are asked to do', () => {
    const columns = [...given.flatMap(toColumns), ...nationalPlaceColumns, ...indicatorValueColumns];
    const isWrong = ({ description }: { readonly description: string }) =>
      description.trim() === '' ||
      /au plus|[Ll]aissez|[Dd]écrivez|[Cc]hangez|[Rr]etirez|À remplir|parlant|Utilisé|https:|[Ss]éparés|Seulement|Facultati|jamais celle|par défaut|^(Un|Une|Les) (ou|à|deux) /.test(
        description,
      );
    expect(columns.filter(isWrong).map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });
});

describe('the columns of a record', () => {
  it('keep the name that they were promised when the label of their field changes', () => {
    const { title } = contentModels.theme.fields;
    const renamed: Model = {
      ...contentModels.theme,
      fields: { title: { ...title, label: 'Appellation', column: 'nom' } },
    };
    expect(namesOf(renamed)).toEqual(['id', 'langue', 'nom', 'page', 'publie_le']);
  });

  it('begin with its identifier and its language, and end with its page and its publication', () => {
    const names = namesOf(contentModels.project);
    expect(names.slice(0, 2)).toEqual(['id', 'langue']);
    expect(names.slice(-5)).toEqual(['latitude', 'longitude', 'position_de', 'page', 'publie_le']);
    expect(namesOf(contentModels.territory)).not.toContain('langue');
    expect(namesOf(contentModels.contribution)).not.toContain('page');
  });

  it('are two for a link: the titles of what it leads to, and their identifiers', () => {
    const columns = toColumns(contentModels.action).filter(({ name }) => name.startsWith('projets_lies'));
    expect(columns.map(({ name, source }) => [name, source.from])).toEqual([
      ['projets_lies', 'titles'],
      ['projets_lies_id', 'identifiers'],
    ]);
  });

  it('are one for each part of a group, which are told to go together', () => {
    const columns = toColumns(contentModels.action).filter(({ group }) => group?.name === 'jalons');
    expect(columns.map(({ name, type, group }) => [name, type, group?.part])).toEqual([
      ['jalons_intitule', 'string', 'intitule'],
      ['jalons_date', 'date', 'date'],
      ['jalons_atteint', 'boolean', 'atteint'],
    ]);
  });
});
