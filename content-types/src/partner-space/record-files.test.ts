import { expect, it } from 'vitest';
import { contentModels } from '../models/index.ts';
import {
  MOST_DOCUMENTS,
  carriesFile,
  mostPicturesOf,
  photoFields,
  readFileWords,
  writeFileWords,
} from './record-files.ts';

it('knows the requests that carry a file, and no other', () => {
  const carrying = [
    ['PUT', 'records/abc123/photo'],
    ['POST', 'records/abc123/pictures'],
    ['PUT', 'records/abc123/pictures/def456'],
    ['POST', 'records/abc123/documents'],
    ['PUT', 'records/abc123/documents/def456'],
  ];
  const others = [
    ['GET', 'records/abc123/photo'],
    ['DELETE', 'records/abc123/photo'],
    ['PUT', 'records/abc123'],
    ['PUT', 'records/abc123/photo/words'],
    ['GET', 'records/abc123/pictures/def456'],
    ['PUT', 'records/abc123/pictures/def456/words'],
    ['PUT', 'records/abc123/pictures-order'],
    ['PUT', 'records/abc123/documents-order'],
    ['POST', 'records/abc123/commands'],
    ['PUT', 'records/../members/photo'],
  ];
  expect(carrying.filter(([method = '', path = '']) => !carriesFile(method, path))).toEqual([]);
  expect(others.filter(([method = '', path = '']) => carriesFile(method, path))).toEqual([]);
});

it('carries any words in a header, and nothing that a header may not hold', () => {
  const words = { alt: 'Une « haie » 🌳\nen fleurs\r\nSet-Cookie: a', credit: '' };
  expect(writeFileWords(words)).toMatch(/^[\w!'()*.~%-]+$/);
  expect(readFileWords(writeFileWords(words))).toEqual(words);
});

it.each(['', '%', '%E0%A4%A', 'abc', '{'])('reads nothing from %j', (header) => {
  expect(readFileWords(header)).toBeNull();
});

it('puts files in fields of the models that hold them', () => {
  const { project, 'good-practice': practice } = contentModels;
  expect([
    project.fields[photoFields.project].kind,
    practice.fields[photoFields['good-practice']].kind,
  ]).toEqual(['images', 'image']);
  expect([project.fields.documents.max, practice.fields.documents.max]).toEqual([
    MOST_DOCUMENTS,
    MOST_DOCUMENTS,
  ]);
});

it.each(['project', 'good-practice'] as const)(
  'lets a %s hold a photograph and twelve pictures at most',
  (model) => {
    const { gallery } = contentModels[model].fields;
    expect([gallery.max, mostPicturesOf(model)]).toEqual([12, model === 'project' ? 11 : 12]);
  },
);
