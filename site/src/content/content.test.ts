import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { PublishedContent } from './published-content.ts';

const theme = (key: string, data: Record<string, unknown>, locale = 'fr') =>
  buildEntry('theme', key, data, { locale });
const contentOf = (...entries: ReturnType<typeof buildEntry>[]) =>
  new PublishedContent({ ...emptyState, entries }).content;

it('tells every fault of every entry at once', () => {
  const load = () =>
    contentOf(
      theme('a', { title: '', slug: 'Pas Bon' }),
      buildEntry('news-item', 'b', { title: 'B', slug: 'b', date: 'hier', summary: 'x' }),
      { model: 'inconnu', documentId: 'c', locale: 'fr', publishedAt: '2026-01-01T00:00:00.000Z', data: {} },
    );
  expect(load).toThrow(
    [
      'Le contenu publié comporte 4 défaut(s) :',
      '- theme theme:a (fr), Nom : ce champ est obligatoire',
      '- theme theme:a (fr), Fin de l’adresse : seulement des minuscules sans accent, des chiffres et des tirets',
      '- news-item news-item:b (fr), Date : une date s’écrit AAAA-MM-JJ',
      '- inconnu c (fr) : ce modèle est inconnu',
    ].join('\n'),
  );
});

it('refuses two documents at one address and a page at an address of the portal', () => {
  const load = () =>
    contentOf(
      theme('a', { title: 'A', slug: 'eau' }),
      theme('b', { title: 'B', slug: 'eau' }),
      buildEntry('page', 'c', { title: 'C', slug: 'projets', body: 'x' }),
    );
  expect(load).toThrow('- theme theme:b (fr) : l’adresse /themes/eau/ est déjà celle de theme theme:a (fr)');
  expect(load).toThrow('- page page:c (fr) : l’adresse /projets/ est réservée au portail');
});

it('has nothing for what is not published', () => {
  const content = contentOf();
  expect(content.all('project', 'fr')).toEqual([]);
  expect(content.bySegment('project', 'haie', 'fr')).toBeNull();
  expect(content.byId('project', 'haie', 'fr')).toBeNull();
  expect(content.settings('es')).toBeNull();
});

it('shows a document in its language, and in French where it is not translated', () => {
  const content = contentOf(
    theme('eau', { title: 'Eau', slug: 'eau' }),
    theme('eau', { title: 'Agua', slug: 'agua' }, 'es'),
    theme('air', { title: 'Air', slug: 'air' }),
  );
  expect(content.byId('theme', 'theme:eau', 'es')).toMatchObject({
    isFallback: false,
    path: '/es/themes/agua/',
  });
  expect(content.byId('theme', 'theme:air', 'es')).toMatchObject({
    isFallback: true,
    path: '/es/themes/air/',
  });
  expect(content.bySegment('theme', 'eau', 'es')).toBeNull();
});

it('keeps out of French what exists in Spanish only', () => {
  const content = contentOf(theme('eau', { title: 'Agua', slug: 'agua' }, 'es'));
  expect(content.all('theme', 'fr')).toEqual([]);
  expect(content.all('theme', 'es')).toHaveLength(1);
});

it('leaves the address to a translation when the French one of another document is the same', () => {
  const content = contentOf(
    theme('a', { title: 'Plan', slug: 'plan' }),
    theme('b', { title: 'B', slug: 'b' }),
    theme('b', { title: 'Plan', slug: 'plan' }, 'es'),
  );
  expect(content.all('theme', 'es').map(({ entry }) => entry.documentId)).toEqual(['theme:b']);
});

it('ignores the languages the portal is not built in', () => {
  const content = new PublishedContent(fixtureState).content;
  const versions = content.versions(content.byId('action', 'action:5.1.1', 'fr') ?? expect.fail());
  expect(versions.map(({ locale }) => locale)).toEqual(['fr', 'es']);
});

it('orders the plan by code as people count, news by date, and the rest by name', () => {
  const content = new PublishedContent(fixtureState).content;
  expect(content.all('action', 'fr').map(({ entry }) => entry.data.code)).toEqual([
    '5.1.1',
    '5.1.2',
    '5.1.2-a',
    '5.1.10',
  ]);
  expect(content.all('news-item', 'fr').map(({ entry }) => entry.data.slug)).toEqual(['recente', 'ancienne']);
  expect(content.all('theme', 'fr').map(({ entry }) => entry.data.title)).toEqual([
    'Eau',
    'Énergie',
    'Thème vide',
  ]);
});

it('gives the same order whatever the order of the lines', () => {
  const twins = ['b', 'a', 'c'].map((key) => theme(key, { title: 'Même nom', slug: key }));
  const order = (entries: typeof twins) =>
    contentOf(...entries)
      .all('theme', 'fr')
      .map((t) => t.entry.documentId);
  expect(order(twins)).toEqual(['theme:a', 'theme:b', 'theme:c']);
  expect(order(twins.toReversed())).toEqual(order(twins));
});

it('follows relations forwards and backwards, and drops the ones to what is not published', () => {
  const content = new PublishedContent(fixtureState).content;
  const action = content.byId('action', 'action:5.1.1', 'fr') ?? expect.fail();
  const projects = content.byIds('project', action.entry.data.projects, 'fr');
  expect(projects.map(({ entry }) => entry.documentId)).toEqual(['project:haie']);
  const project = projects[0] ?? expect.fail();
  expect(content.linking('action', 'projects', project)).toEqual([action]);
  expect(
    content.linking(
      'project',
      'owner',
      content.byId('partner', 'partner:association', 'fr') ?? expect.fail(),
    ),
  ).toEqual([]);
});

it('sets French words as French is printed, and leaves codes alone', () => {
  const content = contentOf(
    theme('eau', { title: "L'eau : ici", slug: 'eau' }),
    buildEntry('territory', 'x', { code: '64445', title: 'Pau', type: 'commune' }),
  );
  expect(content.all('theme', 'fr')[0]?.entry.data.title).toBe('L’eau\u00a0: ici');
  expect(content.all('territory', 'fr')[0]?.entry.data.code).toBe('64445');
});

it('looks ten thousand entries up in less than a millisecond each', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    theme(`t${index}`, { title: `Thème ${index}`, slug: `t-${index}` }),
  );
  const content = contentOf(...entries);
  content.all('theme', 'es');
  const startedAt = performance.now();
  for (let index = 0; index < 10_000; index += 1) content.bySegment('theme', `t-${index}`, 'es');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
