import { expect, test } from 'vitest';
import { listEditable, prepareCreation, prepareEdit } from './edits.ts';

const anEntry = (model: string, documentId: string, data: Record<string, unknown> = {}) => ({
  model,
  documentId,
  locale: 'fr',
  publishedAt: '2026-01-01T00:00:00.000Z',
  data: { title: 'Un titre', slug: 'un-titre', ...data },
});

test('an entry without a page to watch is not edited', () => {
  expect(() => prepareEdit(anEntry('territory', 'a'), 'zyx', true)).toThrow('territory a');
  const entries = [anEntry('territory', 'a'), anEntry('theme', 'b'), anEntry('project', 'c')];
  expect(listEditable(entries).map(({ documentId }) => documentId)).toEqual(['c']);
});

test('the order of edits depends on neither identifiers nor the order of the entries', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const slugsOf = (documentIds: readonly string[]) =>
    listEditable(documentIds.map((id, rank) => anEntry('project', id, { slug: names[rank] }))).map(
      ({ data }) => data['slug'],
    );
  expect(slugsOf(['1', '2', '3', '4', '5'])).toEqual(slugsOf(['5', '4', '3', '2', '1']));
  const mixed = [anEntry('project', '1', { slug: 'a' }), anEntry('partner', '2', { slug: 'b' })];
  expect(listEditable(mixed.toReversed())).toEqual(listEditable(mixed));
});

test('a title or a summary takes a word of its own', () => {
  const entry = anEntry('project', 'c', { tagline: 'Une accroche' });
  expect(prepareEdit(entry, 'zyx', true)).toEqual({
    document: { model: 'project', documentId: 'c' },
    values: { title: 'Un titre zyx' },
    path: '/projets/un-titre/',
    marker: 'zyx',
  });
  expect(prepareEdit(entry, 'zyx', false).values).toEqual({ tagline: 'Une accroche zyx' });
});

test('a text at its limit stays within it', () => {
  const { values } = prepareEdit(anEntry('project', 'c', { tagline: 'a'.repeat(140) }), 'zyx', false);
  expect(values['tagline']).toHaveLength(140);
  expect(values['tagline']).toMatch(/a zyx$/);
});

test('a new document has the words of another one, and neither its links nor its address', () => {
  const entry = anEntry('project', 'c', {
    tagline: 'Une accroche',
    phase: 'idée',
    owner: 'd',
    summary: null,
  });
  expect(prepareCreation(entry, 'zyx')).toEqual({
    document: { model: 'project', documentId: null },
    values: { title: 'Un titre zyx', slug: 'zyx', tagline: 'Une accroche', phase: 'idée' },
    path: '/projets/zyx/',
    marker: 'zyx',
  });
});
