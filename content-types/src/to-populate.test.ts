import { expect, it } from 'vitest';
import { project, theme } from './models/index.ts';
import { toPopulate } from './to-populate.ts';

it('asks for nothing more when a model holds only plain values', () => {
  expect(toPopulate(theme)).toEqual({});
});

it('asks for the identifiers of links, never for their values', () => {
  expect(toPopulate(project)).toMatchObject({
    owner: { fields: ['documentId'] },
    partners: { fields: ['documentId'] },
    themes: { fields: ['documentId'] },
  });
});

it('asks for pictures and groups whole, and for no plain value', () => {
  const populate = toPopulate(project);
  expect(populate).toMatchObject({ gallery: true, milestones: true, keyFigures: true });
  expect(Object.keys(populate)).not.toContain('title');
  expect(Object.keys(populate)).not.toContain('goals');
});

it('asks for the files that are inside a group', () => {
  expect(toPopulate(project)).toMatchObject({ documents: { populate: { file: true } } });
});
